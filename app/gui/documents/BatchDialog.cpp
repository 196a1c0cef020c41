// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/BatchDialog.h"

#include "documents/PaperNames.h"
#include "gui/documents/BatchUnits.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Guard.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "util/Error.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

using doc::PaperFormat;
constexpr std::array batchFormats{PaperFormat::Docx, PaperFormat::Pdf, PaperFormat::Xlsx, PaperFormat::Text};
constexpr std::size_t namesShown = 3;

std::vector<std::size_t> checkedOf(const std::vector<QCheckBox*>& boxes) {
    std::vector<std::size_t> checked;
    for (std::size_t n = 0; n < boxes.size(); ++n)
        if (boxes[n]->isChecked())
            checked.push_back(n);
    return checked;
}

} // namespace

BatchDialog::BatchDialog(AppContext& context, const PaperChoice& first, QWidget* parent)
    : QDialog(parent), m_context(context), m_data(context.view()),
      m_units(new BatchUnits(m_data->data(), m_data->index())), m_folderTitle(new QLabel), m_folder(new QLineEdit),
      m_browse(new QPushButton), m_patternTitle(new QLabel), m_pattern(new QLineEdit), m_fields(new QLabel),
      m_replace(new QRadioButton), m_keep(new QRadioButton), m_preview(new QLabel), m_write(new QPushButton),
      m_print(new QPushButton), m_cancel(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"batchDialog"_s);
    lay(makePapers(first), makeFormats(), makeFiles());
    m_units->check(first.visit);
    connect(m_units, &BatchUnits::changed, this, &BatchDialog::refresh);
    connect(m_write, &QPushButton::clicked, this, &BatchDialog::write);
    connect(m_print, &QPushButton::clicked, this, &BatchDialog::print);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    new OnLanguageChange(this, [this] { retranslate(); });
    resize(900, 560);
}

QGroupBox* BatchDialog::makePapers(const PaperChoice& first) {
    m_papersBox = new QGroupBox;
    auto* column = new QVBoxLayout(m_papersBox);
    for (const doc::PaperType& type : doc::paperTypes()) {
        auto* box = new QCheckBox;
        box->setObjectName(u"batchPaper-"_s + QString::fromLatin1(type.key));
        box->setChecked(&type == first.type);
        connect(box, &QCheckBox::toggled, this, &BatchDialog::refresh);
        column->addWidget(box);
        m_papers.push_back(box);
    }
    return m_papersBox;
}

QGroupBox* BatchDialog::makeFormats() {
    m_formatsBox = new QGroupBox;
    auto* column = new QVBoxLayout(m_formatsBox);
    for (const PaperFormat format : batchFormats) {
        auto* box = new QCheckBox;
        box->setObjectName(u"batchFormat-"_s + doc::suffixOf(format));
        box->setChecked(format == PaperFormat::Docx);
        connect(box, &QCheckBox::toggled, this, &BatchDialog::refresh);
        column->addWidget(box);
        m_formats.push_back(box);
    }
    column->addStretch(1);
    return m_formatsBox;
}

QGroupBox* BatchDialog::makeFiles() {
    m_filesBox = new QGroupBox;
    m_folder->setObjectName(u"batchFolder"_s);
    m_folder->setText(QDir::toNativeSeparators(m_context.settings().folder(u"batch"_s)));
    m_browse->setObjectName(u"batchBrowse"_s);
    m_pattern->setObjectName(u"batchPattern"_s);
    const QString kept = QString::fromUtf8(m_context.settings().place(u"batchNames"_s));
    m_pattern->setText(kept.isEmpty() ? doc::PaperNames::defaultPattern() : kept);
    m_replace->setObjectName(u"batchReplace"_s);
    m_keep->setObjectName(u"batchKeep"_s);
    m_keep->setChecked(true);
    m_preview->setObjectName(u"batchPreview"_s);
    for (QLabel* label : {m_fields, m_preview}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_folderTitle->setBuddy(m_folder);
    m_patternTitle->setBuddy(m_pattern);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    auto* column = new QVBoxLayout(m_filesBox);
    column->addWidget(m_folderTitle);
    column->addLayout(folder);
    column->addWidget(m_patternTitle);
    column->addWidget(m_pattern);
    column->addWidget(m_fields);
    column->addWidget(m_keep);
    column->addWidget(m_replace);
    column->addWidget(m_preview);
    connect(m_browse, &QPushButton::clicked, this, &BatchDialog::chooseFolder);
    for (const QLineEdit* line : {m_folder, m_pattern})
        connect(line, &QLineEdit::textChanged, this, &BatchDialog::refresh);
    connect(m_keep, &QRadioButton::toggled, this, &BatchDialog::refresh);
    return m_filesBox;
}

void BatchDialog::lay(QGroupBox* papers, QGroupBox* formats, QGroupBox* files) {
    auto* choices = new QHBoxLayout;
    choices->addWidget(papers, 3);
    choices->addWidget(formats, 2);
    auto* content = new QWidget;
    auto* right = new QVBoxLayout(content);
    right->setContentsMargins(0, 0, 0, 0);
    right->addLayout(choices);
    right->addWidget(files);
    right->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_units, 2);
    columns->addWidget(scroll, 3);
    m_write->setObjectName(u"batchWrite"_s);
    m_print->setObjectName(u"batchPrint"_s);
    m_write->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    rows->addLayout(buttons);
}

void BatchDialog::chooseFolder() {
    m_context.prompts().chooseFolder({.title = tr("Folder for the papers"),
                                      .filters = {},
                                      .path = QDir::fromNativeSeparators(m_folder->text()),
                                      .suffix = {}},
                                     [dialog = QPointer<BatchDialog>(this)](const QString& path) {
                                         if (dialog)
                                             dialog->m_folder->setText(QDir::toNativeSeparators(path));
                                     });
}

printing::BatchOrder BatchDialog::order() const {
    printing::BatchOrder order;
    for (const std::size_t n : checkedOf(m_papers))
        order.types.push_back(&doc::paperTypes()[n]);
    for (const std::size_t n : checkedOf(m_formats))
        order.formats.push_back(batchFormats[n]);
    order.visits = m_units->checked();
    order.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    order.pattern = m_pattern->text();
    order.existing = m_keep->isChecked() ? printing::ExistingFile::KeepBoth : printing::ExistingFile::Replace;
    return order;
}

std::vector<printing::PaperFile> BatchDialog::plan(const printing::BatchOrder& order) const {
    return planBatch(order, m_data->index(), m_context.clock().today());
}

void BatchDialog::refresh() {
    const std::vector<printing::PaperFile> files = plan(order());
    const QStringList unknown = doc::PaperNames(m_pattern->text()).unknownFields();
    QStringList lines{tr("%n file(s)", nullptr, static_cast<int>(files.size()))};
    for (std::size_t n = 0; n < std::min(files.size(), namesShown); ++n)
        lines << QFileInfo(files[n].path).fileName();
    if (files.size() > namesShown)
        lines << u"…"_s;
    if (!unknown.isEmpty())
        lines = QStringList{tr("%1 is no field of names.").arg(unknown.join(u' '))};
    m_preview->setText(lines.join(u'\n'));
    setTone(*m_preview, unknown.isEmpty() ? Tone::Quiet : Tone::Warning);
    const bool can = !files.empty() && unknown.isEmpty();
    m_write->setEnabled(can && !m_folder->text().trimmed().isEmpty());
    printing::BatchOrder onPaper = order();
    onPaper.formats = {PaperFormat::Pdf};
    m_print->setEnabled(!plan(onPaper).empty());
}

void BatchDialog::write() {
    const auto done = m_context.guard().run([this] {
        const printing::BatchOrder asked = order();
        if (!QDir().mkpath(asked.folder))
            throw Error(Error::Kind::ReadOnly,
                        tr("The folder \"%1\" cannot be made; choose another one.").arg(m_folder->text()));
        m_context.settings().noteFolder(u"batch"_s, QDir(asked.folder).filePath(u"x"_s));
        m_context.settings().setPlace(u"batchNames"_s, m_pattern->text().toUtf8());
        emit writeRequested(plan(asked));
    });
    if (done == Guard::Result::Done)
        accept();
}

void BatchDialog::print() {
    printing::BatchOrder asked = order();
    asked.formats = {PaperFormat::Pdf}; // each paper once, whatever files would be written
    const std::vector<printing::PaperFile> files = plan(asked);
    accept();
    emit printRequested(files);
}

void BatchDialog::retranslate() {
    setWindowTitle(tr("Many papers at once"));
    m_papersBox->setTitle(tr("Papers"));
    m_formatsBox->setTitle(tr("Formats"));
    m_filesBox->setTitle(tr("Files"));
    const auto kinds = doc::paperTypes();
    for (std::size_t n = 0; n < m_papers.size(); ++n)
        m_papers[n]->setText(kinds[n].scope == doc::PaperScope::Visit ? tr("%1 (each unit)").arg(kinds[n].title())
                                                                      : kinds[n].title());
    for (std::size_t n = 0; n < m_formats.size(); ++n)
        m_formats[n]->setText(doc::suffixOf(batchFormats[n]).toUpper());
    m_folderTitle->setText(tr("&Folder"));
    m_browse->setText(tr("&Browse…"));
    m_patternTitle->setText(tr("&Names of the files"));
    m_fields->setText(tr("{loai} kind · {ma} code · {ten} unit · {to} team · {ngay} day of the visit · "
                         "{homnay} today · {stt} number"));
    m_keep->setText(tr("&Keep files that are there already"));
    m_replace->setText(tr("&Replace them"));
    m_write->setText(tr("&Write the files"));
    m_print->setText(tr("&Print them as one job…"));
    m_cancel->setText(tr("Cancel"));
    setTone(*m_fields, Tone::Quiet);
    refresh();
}

} // namespace dkt::gui
