#pragma once

#include "app/bench/bare_sqlite.h"
#include "app/bench/network.h"
#include "core/hub/report.h"

#include <string>

namespace carnet::bench {

/// What a hub cannot do without, by one thread: the bytes read, their SHA-256, one Ed25519
/// signature verified, and the same rows inserted by the C API. It parses nothing: the rows are
/// those of one report, under the number of each bundle.
class BareHub
{
public:
    /// `path` is an empty hub; `report` is any one of the network's.
    BareHub(const std::string &path, const hub::Report &report);

    /// Throws std::runtime_error when a signature is wrong or the file cannot be written.
    void receive(const Network &network);

private:
    void insert(long long number, const std::string &name, std::string_view bytes,
                std::string_view sha256);
    void insertRows(long long number);

    BareSqlite m_db;
    const hub::Report &m_report;
    BareStatement m_bundle;
    BareStatement m_file;
    BareStatement m_receipt;
    BareStatement m_identity;
    BareStatement m_indicator;
    BareStatement m_measurement;
    BareStatement m_assessment;
    BareStatement m_answer;
    BareStatement m_plan;
    BareStatement m_action;
};

} // namespace carnet::bench
