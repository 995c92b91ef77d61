# Completes dataregister in fish: the tool itself says what can stand at the cursor.

function __dataregister_complete
    set -l words (commandline -opc)
    # In `git dataregister`, the words of Git stand before.
    while set -q words[1]
        set -l word $words[1]
        set -e words[1]
        string match -qr '(^|/)(git-)?dataregister$' -- $word; and break
    end
    set -l current (commandline -ct)
    set -l lines (dataregister complete fish -- $words (string unescape -- $current; or echo $current) 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path $current
        case folders
            __fish_complete_directories $current ''
    end
    printf '%s\n' $lines[2..]
end

complete -c dataregister -f -a '(__dataregister_complete)'
complete -c git-dataregister -f -a '(__dataregister_complete)'
