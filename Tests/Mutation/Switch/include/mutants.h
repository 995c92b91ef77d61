// Tells a test build which mutant it is to be.

#pragma once

#include <stdbool.h>

/// The number of the mutant that is on, or -1.
extern int mutants_on;
/// Whether it is written down which mutants a run came by.
extern bool mutants_are_traced;

/// Writes down that a run came by a mutant.
void mutants_trace(int number);

/// Whether the mutant with this number is on.
static inline bool mutant(int number) {
  if (__builtin_expect(mutants_are_traced, 0)) mutants_trace(number);
  return number == mutants_on;
}
