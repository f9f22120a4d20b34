// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rulespreview.h"

#include "copiestext.h"
#include "retentioneditor.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

namespace Litecopy {

RulesPreview::RulesPreview(RetentionEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
}

RulesPreview::~RulesPreview() = default;

void RulesPreview::show(const KeepRequest &request)
{
    stop();
    if (!m_editor->isExpanded() || request.copy.source.empty() || request.folder.empty())
        return;
    if (request.policy.isEmpty()) {
        m_editor->setPreview(tr("Without a rule nothing is ever removed."));
        return;
    }
    m_editor->setPreview({});
    const auto look = [request](const std::filesystem::path &) { return forecastKeep(request); };
    m_look = readInBackground(request.copy.source, look, [this](const KeepForecast &forecast) {
        const auto finished = std::move(m_look);
        tell(forecast);
    });
}

void RulesPreview::stop()
{
    m_look.reset();
}

void RulesPreview::tell(const KeepForecast &forecast)
{
    if (forecast.error) {
        m_editor->setPreview(describe(forecast.error).title);
        return;
    }
    const QStringList names = goingNames(forecast.copies);
    QStringList sentences;
    if (names.isEmpty())
        sentences.append(tr("With the next copy none would go. Made by hand, before a restore or kept for good, a copy "
                            "always stays."));
    else
        sentences.append(tr("With the next copy: %1: %2.").arg(goingText(names), namesText(names)));
    sentences.append(forecast.warnings);
    m_editor->setPreview(sentences.join(u' '));
}

} // namespace Litecopy
