;;; What somebody does who writes a register in Emacs; what comes of it is written as JSON. -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'json)
(require 'eglot)
(require 'flymake)

(define-derived-mode dataregister-mode text-mode "Register")
(add-to-list 'eglot-server-programs
             `(dataregister-mode . (,(getenv "TOOL") "lsp" "--language" "sv")))
(setq eglot-sync-connect 20 eglot-autoshutdown nil flymake-no-changes-timeout 0.1
      vc-handled-backends '(Git))

(defvar results nil)

(defun note (name value) (push (cons name value) results))

(defun wait-for (what condition)
  (let ((end (+ (float-time) 20)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      ;; Nobody is idle in a batch, which is when changes are told.
      (when (eglot-managed-p) (eglot--signal-textDocument/didChange))
      (flymake-start)
      (accept-process-output nil 0.05)
      (sit-for 0.05))))

(defun findings ()
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun work ()
  (find-file (concat (getenv "ROOT") "/Registers/aura.register"))
  (dataregister-mode)
  (apply #'eglot (eglot--guess-contact))
  (flymake-mode 1)
  (wait-for "a finding" (lambda () (findings)))
  (let ((finding (car (flymake-diagnostics))))
    (note 'finding `((line . ,(1- (line-number-at-pos (flymake-diagnostic-beg finding))))
                     (column . ,(save-excursion (goto-char (flymake-diagnostic-beg finding))
                                                (current-column)))
                     (message . ,(flymake-diagnostic-text finding))))
    ;; A key is completed at the end of the file.
    (goto-char (point-max))
    (insert "AB")
    (completion-at-point)
    (note 'completed (buffer-substring-no-properties (line-beginning-position) (point-max)))
    ;; The finding is mended by the action that the menu offers.
    (goto-char (point-min))
    (search-forward "Psykolgen")
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _)
                 (car (cl-find-if (lambda (choice) (string-match-p "Psykologen" (car choice)))
                                  choices)))))
      (eglot-code-actions (1- (point)) nil "quickfix" t))
    (note 'mended (buffer-substring-no-properties
                   (line-beginning-position) (line-end-position)))
    (wait-for "no more of the finding"
              (lambda () (not (member (flymake-diagnostic-text finding) (findings))))))
  (goto-char (1+ (point-min)))
  (note 'hover
        (plist-get (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover
                                               (eglot--TextDocumentPositionParams))
                              :contents)
                   :value))
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))

(condition-case problem (work)
  (error (note 'problem (format "%S" problem))))
(let ((coding-system-for-write 'utf-8))
  (with-temp-file (getenv "RESULTS") (insert (json-encode results))))
