" The language server, where one of the usual plugins for language servers is installed:
" vim-lsp (prabirshrestha/vim-lsp) or lsp (yegappan/lsp). ALE finds it by the file in ale_linters.
if exists('g:loaded_dataregister')
  finish
endif
let g:loaded_dataregister = 1

" The folder that holds the registers: the nearest one upwards with Registers/register.schema.
function DataregisterRoot(path) abort
  let schema = findfile('Registers/register.schema', fnamemodify(a:path, ':p:h') . ';')
  return schema ==# '' ? fnamemodify(a:path, ':p:h') : fnamemodify(schema, ':p:h:h')
endfunction

augroup dataregister
  autocmd!
  autocmd User lsp_setup call lsp#register_server({
        \ 'name': 'dataregister',
        \ 'cmd': {info -> ['dataregister', 'lsp']},
        \ 'root_uri': {info -> lsp#utils#path_to_uri(DataregisterRoot(lsp#utils#get_buffer_path()))},
        \ 'allowlist': ['dataregister'],
        \ })
  autocmd User LspSetup call LspAddServer([{
        \ 'name': 'dataregister',
        \ 'filetype': ['dataregister'],
        \ 'path': 'dataregister',
        \ 'args': ['lsp'],
        \ 'rootSearch': ['Registers/', '.git/'],
        \ }])
augroup END
