-- What somebody does who writes a register in Neovim; what comes of it is written as JSON.
local uri_root = os.getenv("ROOT")
local results = {}

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    error("waited in vain for " .. what)
  end
end

local function work()
  vim.cmd("edit " .. vim.fn.fnameescape(uri_root .. "/Registers/aura.register"))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo.filetype = "dataregister"
  local id = vim.lsp.start_client({
    name = "dataregister",
    cmd = { os.getenv("TOOL"), "lsp", "--language", "sv" },
    root_dir = uri_root,
  })
  vim.lsp.buf_attach_client(buffer, id)
  wait("a finding", function() return #vim.diagnostic.get(buffer) > 0 end)
  local finding = vim.diagnostic.get(buffer)[1]
  results.finding = { line = finding.lnum, column = finding.col, message = finding.message }

  -- A key is completed at the end of the file.
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { "AB" })
  vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(buffer), 2 })
  local answers = vim.lsp.buf_request_sync(
    buffer, "textDocument/completion", vim.lsp.util.make_position_params(), 20000)
  for _, item in ipairs(vim.lsp.util.extract_completion_items(answers[id].result)) do
    if item.label == "ABP" then
      vim.lsp.util.apply_text_edits(
        { item.textEdit }, buffer, vim.lsp.get_client_by_id(id).offset_encoding)
    end
  end
  results.completed = vim.api.nvim_buf_get_lines(buffer, -2, -1, false)[1]

  -- The finding is mended by the action that the menu offers.
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do
      if item[2].title:find("Psykologen") then return choose(item) end
    end
    error("no such action")
  end
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  vim.lsp.buf.code_action()
  wait("the fix", function()
    local line = vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, false)[1]
    results.mended = line
    return line:find("Psykologen") ~= nil
  end)
  wait("no more of the finding", function()
    for _, left in ipairs(vim.diagnostic.get(buffer)) do
      if left.message == finding.message then return false end
    end
    return true
  end)

  vim.api.nvim_win_set_cursor(0, { 1, 1 })
  local hover = vim.lsp.buf_request_sync(
    buffer, "textDocument/hover", vim.lsp.util.make_position_params(), 20000)
  results.hover = hover[id].result.contents.value
  vim.lsp.stop_client(id)
  wait("the end", function() return vim.lsp.get_client_by_id(id) == nil end)
end

local done, problem = pcall(work)
if not done then results.problem = tostring(problem) end
local file = io.open(os.getenv("RESULTS"), "w")
file:write(vim.fn.json_encode(results))
file:close()
vim.cmd("qall!")
