-- The language server of registers, for Neovim 0.7 and later.
local command = { 'dataregister', 'lsp' }
local markers = { 'Registers/register.schema', '.git' }

-- The nearest folder upwards that has one of the markers, or the file's own.
local function root(path)
  local own = vim.fn.fnamemodify(path, ':p:h')
  for _, marker in ipairs(markers) do
    local folder = own
    while true do
      if (vim.uv or vim.loop).fs_stat(folder .. '/' .. marker) then return folder end
      local parent = vim.fn.fnamemodify(folder, ':h')
      if parent == folder then break end
      folder = parent
    end
  end
  return own
end

if vim.lsp.config and vim.lsp.enable then
  -- Neovim 0.11 and later.
  vim.lsp.config('dataregister', {
    cmd = command,
    filetypes = { 'dataregister' },
    root_dir = function(buffer, use) use(root(vim.api.nvim_buf_get_name(buffer))) end,
  })
  vim.lsp.enable('dataregister')
  return
end

-- One server for each folder of registers, as long as it runs.
local clients = {}

local function attach(buffer)
  local folder = root(vim.api.nvim_buf_get_name(buffer))
  local id = clients[folder]
  if not id or vim.lsp.client_is_stopped(id) then
    id = vim.lsp.start_client({ name = 'dataregister', cmd = command, root_dir = folder })
    clients[folder] = id
  end
  if id then vim.lsp.buf_attach_client(buffer, id) end
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'dataregister',
  group = vim.api.nvim_create_augroup('dataregister_server', {}),
  callback = function(event)
    if vim.fn.executable(command[1]) == 1 then attach(event.buf) end
  end,
})
