#pragma once

#include "core/hub/devices.h"
#include "core/hub/report.h"
#include "core/hub/sequence.h"
#include "core/hub/sqlite.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace carnet::hub {

/// A verified bundle as the hub knows it now.
struct Kept
{
    qint64 number; ///< In this hub's file, by order of arrival.
    Chain chain;
    Link link;
    std::string madeAt;
    std::string period;
    Outcome outcome;
    qint64 missing;
};

/// All verified bundles, also those that wait, contradict each other or are refused by their
/// place: each new one may change what becomes of them.
class Bundles
{
public:
    explicit Bundles(sqlite::Database &db);

    struct Put
    {
        qint64 number;
        bool isNew; ///< Otherwise the same bundle was here before, and nothing changed.
    };

    /// Keeps the report, its bytes and its device. Its outcome is settled by judgeTouched().
    Put put(const Report &report, std::string_view bytes);

    /// Judges anew the chains to which put() has added, or all those of a device.
    void judgeTouched();
    void touch(const Device &device);
    void touch(const Chain &chain) { m_touched.insert(chain); }

    /// Precondition: a number that put() has given.
    Outcome outcome(qint64 number);

    /// By site, device, document, number and manifest.
    std::vector<Kept> all();

    /// Of one device for one site, in the same order.
    std::vector<Kept> of(const Device &device);

    /// The bytes as they came.
    std::string bytes(qint64 number);

private:
    void judgeChain(const Chain &chain);
    void putRows(qint64 number, const Report &report);

    sqlite::Database &m_db;
    Devices m_devices;
    sqlite::Statement m_find;
    sqlite::Statement m_insert;
    sqlite::Statement m_insertFile;
    sqlite::Statement m_chain;
    sqlite::Statement m_outcome;
    sqlite::Statement m_setOutcome;
    sqlite::Statement m_identity;
    sqlite::Statement m_indicator;
    sqlite::Statement m_measurement;
    sqlite::Statement m_assessment;
    sqlite::Statement m_answer;
    sqlite::Statement m_plan;
    sqlite::Statement m_action;
    std::set<Chain> m_touched;
};

} // namespace carnet::hub
