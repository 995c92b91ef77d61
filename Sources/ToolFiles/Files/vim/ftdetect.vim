" Registers and their schema are files of the type "dataregister".
autocmd BufNewFile,BufRead */Registers/*.register,Registers/*.register setfiletype dataregister
autocmd BufNewFile,BufRead */Registers/register.schema,Registers/register.schema
      \ setfiletype dataregister
