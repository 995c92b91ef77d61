# Completes dataregister in Bash: the tool itself says what can stand at the cursor.

_dataregister() {
  local -a lines
  mapfile -t lines < <(
    dataregister complete bash "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null
  )
  COMPREPLY=("${lines[@]:1}")
  case ${lines[0]-} in
    files | folders)
      local kind=-f path
      [ "${lines[0]}" = files ] || kind=-d
      compopt -o filenames
      while IFS= read -r path; do
        COMPREPLY+=("$path")
      done < <(compgen "$kind" -- "$2")
      ;;
  esac
}

# `git dataregister` is completed by Git's own completion, which calls this.
_git_dataregister() {
  _dataregister git "${COMP_WORDS[COMP_CWORD]}"
}

complete -F _dataregister dataregister git-dataregister
