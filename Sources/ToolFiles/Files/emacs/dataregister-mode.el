;;; dataregister-mode.el --- Edit registers of data systems -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "26.1"))
;; Keywords: languages

;;; Commentary:

;; A mode for the files of `dataregister': Registers/*.register and
;; Registers/register.schema.  It highlights and indents them, checks them with
;; `compile', and tells Eglot and lsp-mode how the language server is started.

;;; Code:

(require 'project)

(defgroup dataregister nil
  "Edit registers of data systems."
  :group 'languages)

(defcustom dataregister-program "dataregister"
  "The program that checks registers and is their language server."
  :type 'string)

(defconst dataregister-mode--value-start "^\\(?:[ \t]+\\|[^# \t\n:][^:\n]*:[ \t]*\\)"
  "What stands before a value that is all of its line.")

(defconst dataregister-mode-font-lock-keywords
  `((,(concat "^\\([^][# \t\n:][^][:\n]*?\\)[ \t]*"
              "\\(?:\\(\\[\\)\\([^]:\n]*\\)\\(\\]\\)[ \t]*\\)?\\(:\\)")
     (1 font-lock-variable-name-face)
     (3 font-lock-type-face nil t))
    ;; A line that should be a field and has no colon.
    ("^\\(?:[^# \t\n:][^:\n]*\\|:.*\\)$" . font-lock-warning-face)
    ;; A flag or a date is the whole value.
    (,(concat dataregister-mode--value-start
              "\\([Xx]\\|-\\|ja\\|nej\\|kyllä\\|ei\\|yes\\|no\\)[ \t]*$")
     1 font-lock-constant-face)
    (,(concat dataregister-mode--value-start
              "\\([0-9]\\{4\\}-[0-9]\\{2\\}-[0-9]\\{2\\}\\)[ \t]*$")
     1 font-lock-constant-face)
    ("\\_<\\(?:https?://\\|mailto:\\)[^ \t\n<>\"]*[^ \t\n<>\".,;:!?)]" 0 'link t))
  "What is highlighted in registers and in their schema.")

(defconst dataregister-mode-schema-font-lock-keywords
  `(("^\\(Field\\|Vocabulary\\|Value\\)[ \t]*\\(?:\\[[^]:\n]*\\][ \t]*\\)?:[ \t]*\\(.*\\)$"
     (1 font-lock-keyword-face t)
     (2 font-lock-function-name-face t))
    (,(concat "^\\(?:Type\\|Group\\|Visibility\\)[ \t]*:[ \t]*"
              (regexp-opt '("line" "text" "list" "flag" "choice" "date" "link" "name"
                            "description" "owner" "legal" "other" "public" "internal")
                          t)
              "[ \t]*$")
     1 font-lock-builtin-face))
  "What is highlighted in the schema alone.")

(defvar dataregister-mode-syntax-table
  (let ((table (make-syntax-table)))
    ;; Quotation marks part nothing here.
    (modify-syntax-entry ?\" "." table)
    (modify-syntax-entry ?- "_" table)
    table)
  "Syntax of registers.  Comments are found by their place in the line.")

(defconst dataregister-mode--syntax-propertize
  ;; Only a "#" in the first column begins a comment.
  (syntax-propertize-rules ("^\\(#\\)[^\n]*\\(\n\\|\\'\\)" (1 "<") (2 ">")))
  "Finds the comments.")

(defun dataregister-mode-indent-line ()
  "Indent a value below its key by four spaces; again, take that away."
  (interactive)
  (let* ((above (save-excursion
                  (forward-line 0)
                  (if (bobp) ""
                    (forward-line -1)
                    (buffer-substring-no-properties (point) (line-end-position)))))
         (wanted (cond ((string-match-p "\\`[^# \t:][^:]*:[ \t]*\\'" above) 4)
                       ((string-match "\\`[ \t]+\\S-" above) (1- (match-end 0)))
                       (t 0)))
         (again (and (eq this-command 'indent-for-tab-command)
                     (= (current-indentation) wanted))))
    (save-excursion (indent-line-to (cond ((not again) wanted) ((= wanted 0) 4) (t 0))))
    (when (< (current-column) (current-indentation)) (back-to-indentation))))

(defun dataregister-mode--root (folder)
  "Return the project of the registers around FOLDER, or nil."
  (let ((root (locate-dominating-file folder "Registers/register.schema")))
    (and root (cons 'transient root))))

;;;###autoload
(define-derived-mode dataregister-mode text-mode "Register"
  "Edit a register of a data system, or the schema of registers."
  (setq-local comment-start "# ")
  (setq-local comment-start-skip "^#+[ \t]*")
  (setq-local comment-end "")
  (setq-local comment-column 0)
  (setq-local indent-tabs-mode nil)
  (setq-local tab-width 4)
  (setq-local indent-line-function #'dataregister-mode-indent-line)
  (setq-local require-final-newline t)
  (setq-local syntax-propertize-function dataregister-mode--syntax-propertize)
  (setq-local font-lock-defaults
              (list (if (equal (file-name-nondirectory (or buffer-file-name ""))
                               "register.schema")
                        (append dataregister-mode-font-lock-keywords
                                dataregister-mode-schema-font-lock-keywords)
                      dataregister-mode-font-lock-keywords)
                    nil t))
  (setq-local imenu-generic-expression
              '((nil "^\\([^][# \t\n:][^:\n]*\\):" 1)))
  (setq-local compile-command (concat dataregister-program " check"))
  (add-hook 'project-find-functions #'dataregister-mode--root nil t))

;;;###autoload
(add-to-list 'auto-mode-alist '("/Registers/\\(?:.*\\.register\\|register\\.schema\\)\\'"
                                . dataregister-mode))

(with-eval-after-load 'eglot
  (defvar eglot-server-programs)
  (add-to-list 'eglot-server-programs
               `(dataregister-mode . (,dataregister-program "lsp"))))

(with-eval-after-load 'lsp-mode
  (defvar lsp-language-id-configuration)
  (declare-function lsp-activate-on "lsp-mode")
  (declare-function lsp-register-client "lsp-mode")
  (declare-function lsp-stdio-connection "lsp-mode")
  (declare-function make-lsp-client "lsp-mode")
  (add-to-list 'lsp-language-id-configuration '(dataregister-mode . "dataregister"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (list dataregister-program "lsp"))
                    :activation-fn (lsp-activate-on "dataregister")
                    :server-id 'dataregister)))

(provide 'dataregister-mode)

;;; dataregister-mode.el ends here
