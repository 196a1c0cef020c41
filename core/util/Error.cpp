// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Error.h"

#include <utility>

namespace dkt {

Error::Error(Kind kind, QString message, QString detail)
    : m_kind(kind), m_message(std::move(message)), m_detail(std::move(detail)),
      m_what((m_detail.isEmpty() ? m_message : m_message + QStringLiteral(" | ") + m_detail).toUtf8()) {}

} // namespace dkt
