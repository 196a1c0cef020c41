// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/EvidencePane.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/visit/EvidenceJob.h"
#include "gui/visit/EvidenceModel.h"
#include "gui/visit/Thumbnails.h"
#include "gui/widgets/ChooseRow.h"
#include "services/EvidenceService.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QStringList localFiles(const QMimeData& mime) {
    QStringList paths;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

EvidencePane::EvidencePane(AppContext& context, Thumbnails& thumbnails, const QString& name, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new EvidenceModel(thumbnails, this)),
      m_add(new QToolButton), m_paste(new QToolButton), m_hint(new QLabel), m_list(new QListView),
      m_opener([](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }) {
    setObjectName(name);
    setAcceptDrops(true);
    build();
    connect(m_add, &QToolButton::clicked, this, &EvidencePane::chooseFiles);
    connect(m_paste, &QToolButton::clicked, this, &EvidencePane::paste);
    connect(m_list, &QListView::activated, this, &EvidencePane::open);
    connect(m_list, &QWidget::customContextMenuRequested, this, &EvidencePane::showMenu);
    connect(m_model, &EvidenceModel::captionTyped, this, &EvidencePane::saveCaption);
    connect(&context, &AppContext::contentChanged, this,
            [this](const ChangeSet& changes) { changes.touches(RowKind::Evidence) ? reload() : void(); });
    connect(&context, &AppContext::dossierSwitched, this, [this] { setOwner({}); });
    new OnLanguageChange(this, [this] { retranslate(); });
}

void EvidencePane::build() {
    m_add->setObjectName(objectName() + u"Add"_s);
    m_add->setIcon(icon(u"evidence"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_paste->setObjectName(objectName() + u"Paste"_s);
    for (QToolButton* button : {m_add, m_paste})
        button->setFocusPolicy(Qt::TabFocus);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_list->setObjectName(objectName() + u"List"_s);
    m_list->setModel(m_model);
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setIconSize({Thumbnails::side, Thumbnails::side});
    const int line = fontMetrics().height();
    m_list->setGridSize(
        {Thumbnails::side + 8 * fontMetrics().averageCharWidth(), Thumbnails::side + line + 8});
    m_list->setFixedHeight(Thumbnails::side + 2 * line + 14);
    auto* head = new QHBoxLayout;
    head->addWidget(m_add);
    head->addWidget(m_paste);
    head->addWidget(m_hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(m_list);
}

void EvidencePane::setOwner(RowId owner, const QString& why) {
    m_owner = owner;
    m_why = why;
    reload();
}

void EvidencePane::reload() {
    std::vector<EvidenceRow> rows;
    if (m_context.dossier() && !m_owner.isNull())
        m_context.guard().run([&] {
            const EvidenceService service(*m_context.dossier());
            for (const Evidence& evidence : service.of(m_owner))
                rows.push_back({evidence.id, evidence, service.isHere(evidence)});
        });
    m_model->setRows(std::move(rows));
    m_list->setVisible(m_model->rowCount() > 0);
    retranslate();
}

void EvidencePane::retranslate() {
    const bool can = !m_owner.isNull();
    m_add->setEnabled(can);
    m_paste->setEnabled(can);
    m_add->setText(tr("Attach evidence"));
    m_add->setToolTip(tr("Photos, scans and files that show what is written here"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Attaches the picture or the files on the clipboard"));
    m_hint->setText(!can                       ? m_why
                    : m_model->rowCount() == 0 ? tr("or drop files here")
                                               : tr("%n files", nullptr, m_model->rowCount()));
    m_list->setAccessibleName(tr("Evidence"));
}

void EvidencePane::chooseFiles() {
    if (m_owner.isNull())
        return;
    m_context.prompts().openFile({.title = tr("Attach evidence"),
                                  .filters = tr("All files (*)"),
                                  .path = m_context.settings().folder(u"evidence"_s),
                                  .suffix = {}},
                                 [this](const QString& path) {
                                     m_context.settings().noteFolder(u"evidence"_s, path);
                                     attach({path});
                                 });
}

void EvidencePane::attach(const QStringList& paths) {
    Dossier* dossier = m_context.dossier();
    if (m_owner.isNull() || !dossier || paths.isEmpty() || !mayChange([this, paths] { attach(paths); }))
        return;
    m_context.jobs().start(tr("Reading evidence"), this,
                           [&context = m_context, dossier, owner = m_owner, paths](Progress& progress) {
                               auto files = std::make_shared<std::vector<EvidenceContent>>();
                               for (const QString& path : paths) {
                                   files->push_back(evidenceFromFile(path));
                                   progress.report(std::ssize(*files), paths.size());
                               }
                               return attaching(context, dossier, owner, files);
                           });
}

void EvidencePane::attachImage(const QImage& image) {
    Dossier* dossier = m_context.dossier();
    if (m_owner.isNull() || !dossier || image.isNull() || !mayChange([this, image] { attachImage(image); }))
        return;
    const QString name = tr("picture %1.png").arg(m_context.clock().now().toString(u"yyyy-MM-dd hh.mm.ss"_s));
    m_context.jobs().start(tr("Reading evidence"), this,
                           [&context = m_context, dossier, owner = m_owner, image, name](Progress&) {
                               QBuffer png;
                               png.open(QIODevice::WriteOnly);
                               image.save(&png, "PNG");
                               auto files = std::make_shared<std::vector<EvidenceContent>>();
                               files->push_back(evidenceFromBytes(name, png.data()));
                               return attaching(context, dossier, owner, files);
                           });
}

void EvidencePane::paste() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime && !localFiles(*mime).isEmpty())
        attach(localFiles(*mime));
    else if (mime && mime->hasImage())
        attachImage(qvariant_cast<QImage>(mime->imageData()));
    else
        m_context.notify({Severity::Note, tr("The clipboard holds neither a picture nor files.")});
}

Evidence EvidencePane::current() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->row(index.row()).evidence : Evidence{};
}

void EvidencePane::remove() {
    const Evidence gone = current();
    if (gone.id.isNull() || !mayChange([this] { remove(); }))
        return;
    const auto result = m_context.guard().run(
        [&] { EvidenceService(*m_context.dossier()).remove(m_context.actor(), gone.id); });
    if (result == Guard::Result::Done)
        m_context.notify(
            {Severity::Note, tr("“%1” was taken off; undo brings it back.").arg(gone.file.name)});
}

void EvidencePane::open() {
    const Evidence shown = current();
    if (shown.id.isNull())
        return;
    m_context.guard().run([&] {
        // A folder for each content: two files of one name do not meet.
        QDir folder(m_copies.path());
        const QString place = QString::fromLatin1(shown.file.hash.toHex().first(16));
        folder.mkpath(place);
        const QString path = folder.filePath(place + u'/' + QFileInfo(shown.file.name).fileName());
        if (!QFileInfo::exists(path))
            EvidenceService(*m_context.dossier()).exportTo(shown, path);
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        m_opener(path);
    });
}

void EvidencePane::saveAs() {
    const Evidence shown = current();
    const QString folder = m_context.settings().folder(u"evidence"_s);
    if (shown.id.isNull())
        return;
    m_context.prompts().saveFile(
        {.title = tr("Save a copy"),
         .filters = tr("All files (*)"),
         .path = folder + u'/' + shown.file.name,
         .suffix = QFileInfo(shown.file.name).suffix()},
        [this, shown](const QString& path) {
            m_context.guard().run([&] { EvidenceService(*m_context.dossier()).exportTo(shown, path); });
        });
}

void EvidencePane::editCaption() {
    m_list->edit(m_list->currentIndex());
}

void EvidencePane::saveCaption(EvidenceId id, const QString& caption) {
    if (!mayChange([this, id, caption] { saveCaption(id, caption); }))
        return;
    m_context.guard().run([&] {
        EvidenceService service(*m_context.dossier());
        const Loaded<Evidence> before = service.load(id);
        Evidence after = before.value;
        after.caption = caption;
        service.save(m_context.actor(), before, after);
    });
}

void EvidencePane::showMenu(const QPoint& position) {
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    chooseRow(*m_list, index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &EvidencePane::open);
    menu->addAction(tr("Caption"), this, &EvidencePane::editCaption);
    menu->addAction(tr("Save a copy"), this, &EvidencePane::saveAs);
    menu->addSeparator();
    menu->addAction(icon(u"delete"_s), tr("Take off"), this, &EvidencePane::remove);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void EvidencePane::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete)
        remove();
    else
        QWidget::keyPressEvent(event);
}

void EvidencePane::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_owner.isNull() && (!localFiles(*event->mimeData()).isEmpty() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void EvidencePane::dropEvent(QDropEvent* event) {
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        attachImage(qvariant_cast<QImage>(event->mimeData()->imageData()));
    else
        attach(paths);
    event->acceptProposedAction();
}

} // namespace dkt::gui
