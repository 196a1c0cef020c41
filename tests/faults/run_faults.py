#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""run_faults.py LIST MISSING NAME=PROGRAM... [NUMBER...]: runs the tests of a PROGRAM against each fault of LIST.

Prints which test noticed which fault. Fails when one is noticed by none, when one has no place in the sources any
more (MISSING), and when a test fails without a fault. Tests known to notice a fault go first, then the quick ones,
then those that play courses, orders and crashes, in small numbers."""
import os
import re
import subprocess
import sys
import time

import fault_list

SLOW = "*Convergence*:*Orders*:*Crash*"
STAGES = ("*-" + SLOW, "*Convergence*:*Orders*", "*Crash*")
FEW = {"DKT_SCHEDULES": "150", "DKT_SEED": "1", "DKT_ORDERS": "12", "DKT_KILLS": "20", "DKT_CUTS": "60",
       "DKT_DISKS": "6"}
PATIENCE = 120  # seconds for a stage; a hang is noticed, too


def run(program, number, tests):
    """The test that failed, and how; None when all held."""
    env = dict(os.environ, DKT_FAULT=str(number), **FEW)
    command = [program, "--gtest_filter=" + tests, "--gtest_fail_fast", "--gtest_color=no"]
    try:
        done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=PATIENCE, check=False)
        output, code = done.stdout.decode("utf-8", "replace"), done.returncode
    except subprocess.TimeoutExpired as hung:
        output, code = (hung.stdout or b"").decode("utf-8", "replace"), None
    if code == 0:
        return None
    failed = re.findall(r"^\[  FAILED  \] ([^ ,]+)", output, re.M)
    if failed:
        return failed[0]
    running = re.findall(r"^\[ RUN      \] (\S+)", output, re.M)
    how = "hung" if code is None else "ended the program (%d)" % code
    return "%s %s" % (running[-1] if running else "?", how)


def notice(programs, fault):
    program = programs[fault.program]
    for tests in ([fault.first] if fault.first else []) + list(STAGES):
        found = run(program, fault.number, tests)
        if found:
            return found
    return None


def main(listed, missing_file, *rest):
    programs = dict(one.split("=", 1) for one in rest if "=" in one)
    numbers = [one for one in rest if "=" not in one]
    faults = fault_list.read(listed)
    with open(missing_file, encoding="utf-8") as lines:
        missing = [line.rstrip() for line in lines]
    wrong = ["no longer in the sources exactly once: " + line for line in missing]
    lost = {int(line.split()[0]) for line in missing}
    start = time.time()
    if not numbers:
        for program in programs.values():
            for tests in STAGES:
                failed = run(program, 0, tests)
                if failed:
                    wrong.append("without a fault: " + failed)
    for fault in faults:
        if fault.number in lost or (numbers and str(fault.number) not in numbers):
            continue
        begun = time.time()
        test = notice(programs, fault)
        if not test:
            wrong.append("%d survived: %s (%s)" % (fault.number, fault.what, fault.file))
        print("%3d  %-86s %-60s %5.1f s" % (fault.number, fault.what, test or "NO TEST", time.time() - begun),
              flush=True)
    print("%d faults, %.0f s" % (len(faults), time.time() - start))
    for line in wrong:
        print("!! " + line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
