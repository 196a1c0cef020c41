// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzers' targets, built into the tests that replay their corpus.
#include "../fuzz/FuzzTargets.cpp"
