#compdef dataregister git-dataregister
# Completes dataregister in Zsh: the tool itself says what can stand at the cursor.

local kind line
local -a lines values shown
lines=("${(@f)$(dataregister complete zsh -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
kind=$lines[1]
for line in "${(@)lines[2,-1]}"; do
  values+=("${line%%$'\t'*}")
  shown+=("${line/$'\t'/  -- }")
done
local -i ret=1
if (( $#values )); then
  compadd -l -d shown -a values && ret=0
fi
if [[ $kind == (files|folders) ]]; then
  [[ $PREFIX == --*=* ]] && compset -P '--*='
  if [[ $kind == files ]]; then
    _files && ret=0
  else
    _files -/ && ret=0
  fi
fi
return ret
