" Registers and their schema.
"
" Every line is blank, a comment, a continuation (it begins with white space) or a field: a key, a
" language in brackets where it has one, a colon and the beginning of the value.
if exists('b:current_syntax')
  finish
endif

syntax case ignore
syntax spell toplevel

syntax match dataregisterComment /^#.*$/ contains=@Spell
" A line that should be a field and has no colon.
syntax match dataregisterNoField /^\%([^#[:space:]:][^:]*\|:.*\)$/
syntax match dataregisterField /^[^#[:space:]:][^:]*:/ contains=dataregisterKey nextgroup=@dataregisterValue skipwhite
syntax match dataregisterContinuation /^\s\+\S.*$/ contains=@dataregisterValue

syntax match dataregisterKey /^[^:\[]\+/ contained contains=@NoSpell nextgroup=dataregisterLanguage
syntax match dataregisterLanguage /\[[^]:]*\]/ contained contains=@NoSpell

syntax cluster dataregisterValue contains=dataregisterFlag,dataregisterDate,dataregisterLink
" A flag or a date is the whole value.
syntax match dataregisterFlag /\%(^\s\+\|:\s*\)\@<=\%(X\|-\|ja\|nej\|kyllä\|ei\|yes\|no\)\s*$/ contained contains=@NoSpell
syntax match dataregisterDate /\%(^\s\+\|:\s*\)\@<=\d\{4}-\d\d-\d\d\s*$/ contained contains=@NoSpell
syntax match dataregisterLink /\<\%(https\=:\/\/\|mailto:\)[^[:space:]<>"]*[^[:space:]<>".,;:!?)]/ contains=@NoSpell

" The schema alone has sections, and keys whose value is a word of the format.
if expand('%:t') ==# 'register.schema'
  syntax match dataregisterSection /^\%(Field\|Vocabulary\|Value\)\s*\%(\[[^]:]*\]\s*\)\=:/ contains=@NoSpell,dataregisterLanguage nextgroup=dataregisterName skipwhite
  syntax match dataregisterName /\S.*$/ contained contains=@NoSpell
  syntax match dataregisterWordKey /^\%(Type\|Group\|Visibility\)\s*:/ contains=dataregisterKey nextgroup=dataregisterWord skipwhite
  syntax match dataregisterWord /\<\%(line\|text\|list\|flag\|choice\|date\|link\|name\|description\|owner\|legal\|other\|public\|internal\)\s*$/ contained contains=@NoSpell
endif

highlight default link dataregisterComment Comment
highlight default link dataregisterNoField Error
highlight default link dataregisterField Delimiter
highlight default link dataregisterWordKey Delimiter
highlight default link dataregisterKey Identifier
highlight default link dataregisterLanguage Type
highlight default link dataregisterFlag Boolean
highlight default link dataregisterDate Number
highlight default link dataregisterLink Underlined
highlight default link dataregisterSection Statement
highlight default link dataregisterName Title
highlight default link dataregisterWord Constant

let b:current_syntax = 'dataregister'
