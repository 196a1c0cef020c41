// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Application.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

dkt::gui::StartOptions readCommandLine(const QApplication& app) {
    using namespace dkt::gui;
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Inspection delegations, offline"));
    const QCommandLineOption sample(u"sample"_s, QCoreApplication::translate("main", "Open a fresh sample dossier"));
    const QCommandLineOption page(u"page"_s, QCoreApplication::translate("main", "First page to show"),
                                  u"overview|visit|documents"_s);
    const QCommandLineOption language(u"language"_s, QCoreApplication::translate("main", "Language, this time only"),
                                      u"vi|en"_s);
    const QCommandLineOption theme(u"theme"_s, QCoreApplication::translate("main", "Theme, this time only"),
                                   u"light|dark"_s);
    parser.addOptions({sample, page, language, theme});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE.dkt"_s, QCoreApplication::translate("main", "Dossier to open"),
                                 u"[FILE.dkt]"_s);
    parser.process(app);
    StartOptions options;
    options.file = parser.positionalArguments().value(0);
    options.sample = parser.isSet(sample) ? StartOptions::Sample::Open : StartOptions::Sample::No;
    options.page = parser.value(page);
    if (parser.isSet(language))
        options.language = parser.value(language) == "en"_L1 ? Language::English : Language::Vietnamese;
    if (parser.isSet(theme))
        options.theme = parser.value(theme) == "dark"_L1 ? Theme::Dark : Theme::Light;
    return options;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"doankiemtra"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DKT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Đoàn Kiểm Tra"_s);
    QGuiApplication::setDesktopFileName(u"org.doankiemtra.DoanKiemTra"_s);
    dkt::gui::Application application(readCommandLine(app));
    application.start();
    return QApplication::exec();
}
