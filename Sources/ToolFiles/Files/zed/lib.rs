//! Starts the language server of registers, `dataregister lsp`.
use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Dataregister;

impl zed::Extension for Dataregister {
    fn new() -> Self {
        Self
    }

    fn language_server_command(
        &mut self,
        _server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Command> {
        let command = worktree
            .which("dataregister")
            .ok_or("dataregister was not found on the PATH")?;
        Ok(Command {
            command,
            args: vec!["lsp".to_string()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Dataregister);
