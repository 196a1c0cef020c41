// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/AboutDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct Part {
    const char* name;
    const char* licence;
};

/// What is linked into the program, with the licences their authors chose.
constexpr std::array parts{
    Part{"Qt 6", "LGPL 3; Qt Charts: GPL 3"},
    Part{"SQLite", "public domain"},
    Part{"SQLiteCpp", "MIT"},
    Part{"libsodium", "ISC"},
    Part{"minizip", "zlib"},
    Part{"FreeXL", "MPL 1.1 / GPL 2+ / LGPL 2.1+"},
    Part{"expat", "MIT"},
    Part{"libical", "LGPL 2.1 / MPL 2.0"},
};

QString partsTable() {
    QString rows;
    for (const Part& part : parts)
        rows += u"<tr><td style='padding-right:24px'>%1</td><td>%2</td></tr>"_s.arg(
            QLatin1StringView(part.name), QLatin1StringView(part.licence));
    return u"<table cellpadding='2'>%1</table>"_s.arg(rows);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Đoàn Kiểm Tra"));
    auto* head = new QLabel(u"<h2>Đoàn Kiểm Tra %1</h2><p>%2</p><p>%3</p>"_s.arg(
        QStringLiteral(DKT_VERSION),
        tr("For inspection delegations: checklists, findings, reports and remediation deadlines, on laptops "
           "without a network."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty.")));
    head->setWordWrap(true);
    auto* licences = new QTextBrowser;
    licences->setHtml(u"<p>%1</p>%2"_s.arg(tr("Made with these parts:"), partsTable()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(licences);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 480);
}

} // namespace dkt::gui
