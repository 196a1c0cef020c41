// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Guard.h"

#include "gui/frame/Prompts.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <new>

namespace dkt::gui {

namespace {

Q_LOGGING_CATEGORY(guardLog, "dkt.guard")

struct GuardText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::Guard)
};

} // namespace

void Guard::report(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const Error& error) {
        show(error);
    } catch (const std::bad_alloc&) {
        show(Error(Error::Kind::Internal, GuardText::tr("The machine has no memory left for this. Close "
                                                        "other programs and try again.")));
    } catch (const std::exception& error) {
        show(Error(Error::Kind::Internal,
                   GuardText::tr("The program met a fault of its own; nothing was changed."),
                   QString::fromUtf8(error.what())));
    }
}

void Guard::show(const Error& error) {
    if (error.kind() == Error::Kind::Cancelled)
        return;
    qCWarning(guardLog).noquote() << error.what();
    if (m_observer && m_observer(error))
        return;
    const bool ours = error.kind() == Error::Kind::Input;
    m_prompts.show({ours ? Severity::Warning : Severity::Error, error.message(), error.detail()});
}

} // namespace dkt::gui
