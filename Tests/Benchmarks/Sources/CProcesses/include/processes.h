#ifndef PROCESSES_H
#define PROCESSES_H

/// What a process took.
struct process_figures {
  /// From its start to its end, in nanoseconds.
  long long wall;
  /// In its own code and in the kernel, its waited-for children included, in microseconds.
  long long processor;
  /// The most memory that it or one of its children had at a time, in bytes.
  long long memory;
  /// How it ended: its exit status, or 128 and the signal.
  int status;
};

/// Runs a program to its end.
///
/// `program` begins with the path of the program and ends with a null pointer, and so does
/// `environment`. `folder` is where it runs; `input` is read, `output` and `errors` are written anew
/// (`/dev/null` is none). Where `errors` is null, they go where this process's go. Returns 0, or the
/// number of the error that kept it from starting.
int process_run(const char *const *program, const char *const *environment, const char *folder,
                const char *input, const char *output, const char *errors,
                struct process_figures *figures);

#endif
