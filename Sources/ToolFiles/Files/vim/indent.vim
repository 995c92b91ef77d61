" A value that begins below its key is indented by four spaces, and so are the lines after it.
if exists('b:did_indent')
  finish
endif
let b:did_indent = 1

setlocal autoindent indentexpr=DataregisterIndent(v:lnum) indentkeys=o,O
let b:undo_indent = 'setlocal autoindent< indentexpr< indentkeys<'

if exists('*DataregisterIndent')
  finish
endif

function DataregisterIndent(number)
  let above = getline(a:number - 1)
  if a:number > 1 && above =~# '^[^#[:space:]][^:]*:\s*$'
    return 4
  endif
  return above =~# '^\s\+\S' ? indent(a:number - 1) : 0
endfunction
