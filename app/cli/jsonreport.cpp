// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "answerwatch.h"
#include "command.h"
#include "copyreport.h"
#include "copytext.h"

#include <litecopy/copynames.h>
#include <litecopy/version.h>

#include <QJsonArray>

namespace Litecopy {

namespace {

QString nameOf(CopyLimit limit)
{
    switch (limit) {
    case CopyLimit::Reading:
        return u"reading"_qs;
    case CopyLimit::Writing:
        return u"writing"_qs;
    case CopyLimit::OtherPrograms:
        return u"otherPrograms"_qs;
    case CopyLimit::Compressing:
        return u"compressing"_qs;
    case CopyLimit::None:
        break;
    }
    return {};
}

class JsonReport : public CopyReport
{
public:
    JsonReport(const CopyOptions &options, Terminal &terminal)
        : m_options(options)
        , m_terminal(terminal)
        , m_rate(options.request.check)
    {
    }

    void started(const SourceState &source, const CopyPlan &plan) override
    {
        QJsonObject line = planLine(u"start"_qs, source, plan);
        insertPath(line, u"destination"_qs, m_options.request.destination);
        line.insert(u"version"_qs, QStringLiteral(LITECOPY_VERSION));
        m_terminal.result(jsonLine(line));
    }

    void progressed(const CopyProgress &progress) override
    {
        m_rate.add(progress);
        if (progress.restarts != m_restarts) {
            m_restarts = progress.restarts;
            m_terminal.result(jsonLine({{u"type"_qs, u"restart"_qs},
                                        {u"restarts"_qs, m_restarts},
                                        {u"elapsedSeconds"_qs, double(progress.elapsed.count()) / 1000}}));
        }
        if (m_options.progress != ShowProgress::Never)
            m_terminal.result(jsonLine(statusObject(progress)));
    }

    void cancelling() override { }

    void finished(const CopyResult &result, int exitCode) override
    {
        const CopyReceipt &receipt = result.receipt;
        if (receipt.check != CheckOutcome::NotDone || receipt.readBack != CheckOutcome::NotDone) {
            m_terminal.result(jsonLine({{u"type"_qs, u"verify"_qs},
                                        {u"level"_qs, nameOf(receipt.checkLevel)},
                                        {u"check"_qs, nameOf(receipt.check)},
                                        {u"readBack"_qs, nameOf(receipt.readBack)},
                                        {u"messages"_qs, QJsonArray::fromStringList(receipt.checkMessages)}}));
        }
        QJsonObject line{{u"type"_qs, u"summary"_qs},
                         {u"outcome"_qs, nameOf(result.outcome)},
                         {u"exitCode"_qs, exitCode},
                         {u"receipt"_qs, receipt.toJson()}};
        if (result.error)
            line.insert(u"error"_qs, errorObject(result.error));
        m_terminal.result(jsonLine(line));
    }

    void followed(const QByteArrayList &, int exitCode) override
    {
        m_terminal.result(jsonLine({{u"type"_qs, u"then"_qs}, {u"exitCode"_qs, exitCode}}));
    }

    void unanswered(const std::filesystem::path &file, std::chrono::milliseconds time, int exitCode) override
    {
        QJsonObject error = errorObject({ErrorCode::IoError, file, {}, 0, {}});
        const auto [title, advice] = unansweredText(file, time);
        error.insert(u"title"_qs, title);
        error.insert(u"advice"_qs, advice);
        m_terminal.result(jsonLine({{u"type"_qs, u"summary"_qs},
                                    {u"outcome"_qs, nameOf(CopyOutcome::Failed)},
                                    {u"exitCode"_qs, exitCode},
                                    {u"error"_qs, error}}));
    }

    void planned(const CopyForecast &forecast) override
    {
        QJsonObject line = planLine(u"plan"_qs, forecast.source, forecast.plan);
        insertPath(line, u"destination"_qs, m_options.request.destination);
        if (forecast.error)
            line.insert(u"error"_qs, errorObject(forecast.error));
        m_terminal.result(jsonLine(line));
    }

private:
    [[nodiscard]] QJsonObject planLine(const QString &type, const SourceState &source, const CopyPlan &plan) const
    {
        QJsonObject line{{u"type"_qs, type}};
        insertPath(line, u"source"_qs, source.path.empty() ? m_options.request.source : source.path);
        // Of an encrypted source there may be a plan in spite of the source's error.
        if (plan.error || (source.error && plan.method != CopyMethod::Opaque)) {
            line.insert(u"error"_qs, errorObject(source.error ? source.error : plan.error));
            return line;
        }
        line.insert(u"method"_qs, nameOf(plan.method));
        line.insert(u"pinned"_qs, plan.pinned);
        line.insert(u"reason"_qs, plan.reason);
        line.insert(u"pageSize"_qs, source.pageSize);
        line.insert(u"pageCount"_qs, qint64(source.pageCount));
        line.insert(u"inUseBy"_qs, describe(source.holders));
        return line;
    }

    /// What can't be told is left out, never made up.
    [[nodiscard]] QJsonObject statusObject(const CopyProgress &progress)
    {
        QJsonObject line{{u"type"_qs, u"status"_qs},
                         {u"phase"_qs, nameOf(progress.phase)},
                         {u"elapsedSeconds"_qs, double(progress.elapsed.count()) / 1000},
                         {u"restarts"_qs, progress.restarts},
                         {u"holding"_qs, progress.holding},
                         {u"waiting"_qs, progress.waiting}};
        if (progress.holdingDestination)
            line.insert(u"holdingDestination"_qs, true);
        if (progress.keepingOld)
            line.insert(u"keepingOld"_qs, true);
        if (progress.pageCount > 0) {
            line.insert(u"remaining"_qs, qint64(progress.remaining));
            line.insert(u"pageCount"_qs, qint64(progress.pageCount));
        }
        if (progress.changed > 0)
            line.insert(u"changed"_qs, qint64(progress.changed));
        if (progress.pageSize > 0)
            line.insert(u"pageSize"_qs, progress.pageSize);
        if (progress.phaseFraction >= 0)
            line.insert(u"phaseFraction"_qs, progress.phaseFraction);
        if (!progress.waitingFor.isEmpty())
            line.insert(u"waitingFor"_qs, progress.waitingFor);
        if (progress.waiting)
            line.insert(u"waitedSeconds"_qs, double(progress.waited.count()) / 1000);
        const CopyRate rate = m_rate.rate();
        if (rate.bytesPerSecond)
            line.insert(u"bytesPerSecond"_qs, qint64(*rate.bytesPerSecond));
        if (rate.left)
            line.insert(u"leftSeconds"_qs, double(rate.left->count()) / 1000);
        if (const QString limit = nameOf(rate.limit); !limit.isEmpty())
            line.insert(u"limitedBy"_qs, limit);
        return line;
    }

    const CopyOptions &m_options;
    Terminal &m_terminal;
    RateEstimator m_rate;
    int m_restarts = 0;
};

} // namespace

std::unique_ptr<CopyReport> jsonReport(const CopyOptions &options, Terminal &terminal)
{
    return std::make_unique<JsonReport>(options, terminal);
}

} // namespace Litecopy
