#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""run_fuzz.py SOURCE FOLDER [NAME...]: builds the fuzzers in FOLDER and lets each run on its kept corpus.

DKT_FUZZ_SECONDS (60) each, two at a time; 0 plays the corpus alone. Fails when one finds a crash, a hang or too much
memory, names the file that does it and says how to play it again: mended, the file goes into the kept corpus. What is
found to be of use is kept in FOLDER/found from run to run. 77, which ctest takes as skipped, where there is no
clang."""
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import time

AT_A_TIME = 2
# Patches to a dossier: each byte is one, so that long ones are tried from the beginning.
OPTIONS = {"dossier": ["-max_len=300", "-len_control=0"], "salvage": ["-max_len=300", "-len_control=0"]}


def build(source, tree):
    clang = shutil.which("clang++")
    if not clang:
        print("clang++ is not installed: nothing is fuzzed")
        sys.exit(77)
    configure = ["cmake", "-S", source, "-B", tree, "-G", "Ninja", "-DDKT_FUZZ=ON", "-DCMAKE_BUILD_TYPE=",
                 "-DCMAKE_UNITY_BUILD=ON", "-DCMAKE_UNITY_BUILD_BATCH_SIZE=24", "-DCMAKE_CXX_COMPILER=" + clang]
    for command in (configure, ["cmake", "--build", tree, "--target", "fuzz_all"]):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode != 0:
            print(done.stdout.decode("utf-8", "replace"))
            sys.exit("the fuzzers cannot be built")


def run(program, corpus, found, seconds):
    name = os.path.basename(program)[len("fuzz_"):]
    os.makedirs(found, exist_ok=True)
    fresh = os.path.join(found, "corpus")
    os.makedirs(fresh, exist_ok=True)
    kept = os.path.join(corpus, name)
    # Leaks of Qt's and SQLite's statics are not looked for: what is looked for is what input can do.
    env = dict(os.environ, ASAN_OPTIONS="detect_leaks=0:allocator_may_return_null=1:quarantine_size_mb=16:"
               "malloc_context_size=8")
    length = "-max_total_time=%d" % seconds if seconds > 0 else "-runs=0"
    command = [program, length, "-timeout=5", "-rss_limit_mb=512", "-print_final_stats=1",
               "-artifact_prefix=%s/" % found, fresh] + OPTIONS.get(name, []) + ([kept] if os.path.isdir(kept) else [])
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return name, done.returncode, done.stdout.decode("utf-8", "replace")


def number(pattern, output):
    found = re.findall(pattern, output)
    return int(found[-1]) if found else 0


def main(source, folder, *names):
    start = time.time()
    tree = os.path.join(folder, "tree")
    build(source, tree)
    print("built in %.0f s" % (time.time() - start), flush=True)
    seconds = int(os.environ.get("DKT_FUZZ_SECONDS", "60"))
    corpus = os.path.join(source, "tests", "fuzz", "corpus")
    places = os.path.join(tree, "tests", "fuzz")
    programs = sorted(f for f in os.listdir(places) if f.startswith("fuzz_") and os.access(os.path.join(places, f), os.X_OK)
                      and os.path.isfile(os.path.join(places, f)) and "." not in f and f != "fuzz_seeds")
    programs = [f for f in programs if not names or f[len("fuzz_"):] in names]
    failed = not programs
    with concurrent.futures.ThreadPoolExecutor(AT_A_TIME) as pool:
        jobs = [pool.submit(run, os.path.join(places, f), corpus, os.path.join(folder, "found", f[len("fuzz_"):]),
                            seconds) for f in programs]
        for job in concurrent.futures.as_completed(jobs):
            name, code, output = job.result()
            print("%-10s %9d runs, coverage %6d, %4d MB%s" %
                  (name, number(r"stat::number_of_executed_units:\s+(\d+)", output), number(r"cov: (\d+)", output),
                   number(r"stat::peak_rss_mb:\s+(\d+)", output), "" if code == 0 else "  FAILED"), flush=True)
            if code != 0:
                failed = True
                print("\n".join(output.splitlines()[-60:]))
                for artifact in re.findall(r"Test unit written to (\S+)", output):
                    print("!! %s, again with: %s %s" % (name, os.path.join(places, "fuzz_" + name), artifact))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
