" Editing a register or its schema.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

" A comment begins in the first column: a "#" behind white space is text.
setlocal comments=:# commentstring=#\ %s
setlocal formatoptions-=t formatoptions-=r formatoptions-=o formatoptions+=cql
setlocal expandtab shiftwidth=4 softtabstop=4
" Any letter may stand in a name, and a hyphen in an id.
setlocal iskeyword+=-
if &modifiable && empty(expand('%')) == 0 && !filereadable(expand('%:p'))
  setlocal fileencoding=utf-8 fileformat=unix
endif

" Each value below its key can be folded away, with "zc".
setlocal foldmethod=expr foldlevel=99
setlocal foldexpr=getline(v:lnum)=~#'^\\s\\+\\S'?1:0

" ":make" checks all registers, and ":cnext" goes from finding to finding.
compiler dataregister

let b:undo_ftplugin = 'setlocal comments< commentstring< formatoptions< expandtab< shiftwidth<'
      \ . ' softtabstop< iskeyword< foldmethod< foldlevel< foldexpr< makeprg< errorformat<'
