// SPDX-License-Identifier: GPL-3.0-or-later
// Time from starting a program to its first real content on the screen, as an onlooker sees it: the X
// server's picture is sampled until it shows at least 12 colours and 1.5 % of other than background. Run
// under a virtual display (startup.sh does); the yardstick is this program's own `--bare` window: a main
// window with a table of 50,000 rows. The programs take turns, so that noise meets both.
#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QImage>
#include <QMainWindow>
#include <QProcess>
#include <QScreen>
#include <QSet>
#include <QTableView>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

class BareModel final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex&) const override { return 50'000; }
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return 8; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DisplayRole)
            return u"Đơn vị %1, cột %2"_s.arg(index.row()).arg(index.column());
        return {};
    }
};

int runBare(int argc, char** argv) {
    QApplication app(argc, argv);
    QMainWindow window;
    BareModel model;
    auto* table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1366, 700);
    window.show();
    return QApplication::exec();
}

bool showsContent() {
    const QImage picture = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    QSet<QRgb> colours;
    int other = 0, seen = 0;
    // The panel of the page, not the frame around it: a menu bar alone is no content.
    for (int y = picture.height() / 5; y < picture.height(); y += 3)
        for (int x = picture.width() / 4; x < picture.width(); x += 3, ++seen) {
            const QRgb pixel = picture.pixel(x, y);
            colours.insert(pixel);
            other += qGray(pixel) < 140 || qGray(pixel) > 250 ? 0 : 1;
            other += qGray(pixel) > 20 && qGray(pixel) < 140;
        }
    return colours.size() >= 12 && other * 1000 > seen * 15;
}

/// Milliseconds; negative when nothing came within 20 s.
double timeToContent(const QStringList& command) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(command.front(), command.mid(1));
    double found = -1;
    while (timer.elapsed() < 20'000) {
        if (showsContent()) {
            found = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            break;
        }
        QThread::msleep(1);
    }
    process.kill();
    process.waitForFinished();
    while (showsContent())
        QThread::msleep(5);
    return found;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && qstrcmp(argv[1], "--bare") == 0)
        return runBare(argc, argv);
    const QGuiApplication app(argc, argv);
    const QStringList bare{app.applicationFilePath(), u"--bare"_s};
    const QStringList ours = app.arguments().mid(1);
    std::vector<double> bareTimes, ourTimes;
    for (int turn = 0; turn < 12; ++turn) {
        const double a = timeToContent(bare), b = timeToContent(ours);
        if (turn == 0)
            continue; // warms the caches
        bareTimes.push_back(a);
        ourTimes.push_back(b);
    }
    const double yardstick = median(bareTimes), measured = median(ourTimes);
    std::printf("bare window with a table: %.0f ms; %s: %.0f ms; ratio %.2f\n", yardstick,
                qPrintable(ours.join(u' ')), measured, measured / yardstick);
    return 0;
}
