" The language server for ALE (dense-analysis/ale).
function! ale_linters#dataregister#dataregister#Root(buffer) abort
  return DataregisterRoot(bufname(a:buffer))
endfunction

call ale#linter#Define('dataregister', {
      \ 'name': 'dataregister',
      \ 'lsp': 'stdio',
      \ 'executable': 'dataregister',
      \ 'command': '%e lsp',
      \ 'language': 'dataregister',
      \ 'project_root': function('ale_linters#dataregister#dataregister#Root'),
      \ })
