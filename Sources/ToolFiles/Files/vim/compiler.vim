" ":make" checks the registers around the working folder.
if exists('current_compiler')
  finish
endif
let current_compiler = 'dataregister'

CompilerSet makeprg=dataregister\ --color\ never\ check\ $*
" The lines below the first one of a finding quote the file, and say what to write instead.
CompilerSet errorformat=%f:%l:%c:\ %m,%-G%.%#
