#include "ui/pages/exchange/sent_bundle_model.h"

#include "core/base/french.h"
#include "core/base/period.h"
#include "core/exchange/keys.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString periodText(const QString &code)
{
    const auto period = Period::parse(code);
    return period ? french::shortPeriod(*period) : code;
}

QString timeText(const QDateTime &at)
{
    const QDateTime here = at.toLocalTime();
    return french::shortDate(here.date()) + u' ' + french::time(here.time());
}

} // namespace

void SentBundleModel::load(std::vector<SentBundle> bundles)
{
    if (bundles == m_bundles)
        return;
    beginResetModel();
    m_bundles = std::move(bundles);
    endResetModel();
}

int SentBundleModel::rowOf(const QString &id) const
{
    for (size_t i = 0; i < m_bundles.size(); ++i)
        if (m_bundles[i].id.toString() == id)
            return int(i);
    return -1;
}

int SentBundleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bundles.size());
}

int SentBundleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SentBundleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const SentBundle &bundle = m_bundles[size_t(index.row())];
    switch (Column(index.column())) {
    case Number:
        return french::number(bundle.seq);
    case MadeAt:
        return timeText(bundle.madeAt);
    case About:
        return periodText(bundle.period);
    case FileName:
        return bundle.fileName;
    case Size:
        return french::fileSize(bundle.size);
    case Fingerprint:
        return exchange::spokenForm(bundle.manifest);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SentBundleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("No.");
    case MadeAt:
        return tr("Made on");
    case About:
        return tr("Period");
    case FileName:
        return tr("File");
    case Size:
        return tr("Size");
    case Fingerprint:
        return tr("Fingerprint of the bundle");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace carnet::ui
