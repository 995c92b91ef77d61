# Registers of data systems and their schema.

hook global BufCreate (.*/)?Registers/(.*\.register|register\.schema) %{
    set-option buffer filetype dataregister
}

hook global WinSetOption filetype=dataregister %{
    require-module dataregister
    set-option buffer indentwidth 4
    hook window InsertChar \n -group dataregister-indent dataregister-indent-on-new-line
    # Options of Kakoune's own scripts, which another autoload folder takes the place of.
    try %{ set-option buffer comment_line '#' }
    try %{ set-option buffer lintcmd 'dataregister --color never check' }
    try %{ set-option buffer makecmd 'dataregister --color never check' }
    hook -once -always window WinSetOption filetype=.* %{
        remove-hooks window dataregister-.+
    }
}

hook -group dataregister-highlight global WinSetOption filetype=dataregister %{
    add-highlighter window/dataregister ref dataregister
    evaluate-commands %sh{
        case "$kak_bufname" in
            *register.schema) echo 'add-highlighter window/dataregister-schema ref dataregister-schema' ;;
        esac
    }
    hook -once -always window WinSetOption filetype=.* %{
        remove-highlighter window/dataregister
        remove-highlighter window/dataregister-schema
    }
}

# The language server, where kakoune-lsp is installed.
hook -group lsp-filetype-dataregister global BufSetOption filetype=dataregister %{
    try %{
        set-option buffer lsp_servers %{
            [dataregister]
            root_globs = ["Registers/register.schema", ".git"]
            command = "dataregister"
            args = ["lsp"]
        }
    }
}

provide-module dataregister %{

add-highlighter shared/dataregister group

# A flag or a date is the whole value.
add-highlighter shared/dataregister/ regex '(?i)(?:^[ \t]+|^[^#\s:][^:\n]*:[ \t]*)(X|-|ja|nej|kyllä|ei|yes|no)[ \t]*$' 1:value
add-highlighter shared/dataregister/ regex '(?:^[ \t]+|^[^#\s:][^:\n]*:[ \t]*)(\d{4}-\d{2}-\d{2})[ \t]*$' 1:value
add-highlighter shared/dataregister/ regex '\b(?:https?://|mailto:)[^\s<>"]*[^\s<>".,;:!?)]' 0:link
add-highlighter shared/dataregister/ regex '^([^#\s:\[][^:\[\n]*?)[ \t]*(?:\[([^\]:\n]*)\][ \t]*)?:' 1:variable 2:type
# A line that should be a field and has no colon.
add-highlighter shared/dataregister/ regex '^(?:[^#\s:][^:\n]*|:[^\n]*)$' 0:Error
add-highlighter shared/dataregister/ regex '^#[^\n]*' 0:comment

add-highlighter shared/dataregister-schema group
add-highlighter shared/dataregister-schema/ regex '(?i)^(Field|Vocabulary|Value)[ \t]*(?:\[[^\]:\n]*\][ \t]*)?:[ \t]*([^\n]*)' 1:keyword 2:title
add-highlighter shared/dataregister-schema/ regex '(?i)^(?:Type|Group|Visibility)[ \t]*:[ \t]*(line|text|list|flag|choice|date|link|name|description|owner|legal|other|public|internal)[ \t]*$' 1:builtin

# A value that begins below its key is indented by four spaces, and so are the lines after it.
define-command -hidden dataregister-indent-on-new-line %{
    evaluate-commands -draft -itersel %{
        try %{ execute-keys -draft <semicolon> K <a-&> }
        try %{ execute-keys -draft k x <a-k> ^[^#\s][^:\n]*:\h*$ <ret> j <a-gt> }
    }
}

}
