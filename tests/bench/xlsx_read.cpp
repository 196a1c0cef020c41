// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the first sheet of a workbook and prints cells, letters, the time and what memory grew by.
#include "imports/SheetReader.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <fstream>
#include <string>

namespace {

/// Highest resident memory of this process so far, in KB.
long peakKilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stol(line.substr(6));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const long before = peakKilobytes();
    QElapsedTimer timer;
    timer.start();
    qint64 cells = 0;
    qint64 letters = 0;
    double sum = 0;
    try {
        const auto reader = dkt::SheetReader::open(QString::fromLocal8Bit(argv[1]));
        reader->read(0, [&](const dkt::SheetRow& row) {
            for (const dkt::SheetCell& cell : row.cells) {
                ++cells;
                letters += cell.text.size();
                sum += cell.number;
            }
            return dkt::SheetReader::Flow::Continue;
        });
    } catch (const dkt::Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    std::printf("{\"cells\":%lld,\"letters\":%lld,\"sum\":%.3f,\"ms\":%lld,\"growthKb\":%ld}\n",
                static_cast<long long>(cells), static_cast<long long>(letters), sum,
                static_cast<long long>(timer.elapsed()), peakKilobytes() - before);
    return 0;
}
