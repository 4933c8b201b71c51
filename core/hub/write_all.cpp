#include "core/hub/write_all.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QIODevice>

namespace carnet::hub {

namespace {

struct Output
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub::Output)
};

} // namespace

void writeAll(QIODevice &device, QByteArrayView bytes)
{
    if (device.write(bytes.data(), bytes.size()) != bytes.size()) {
        throw Failure(Failure::Kind::Unavailable,
                      Output::tr("The consolidation could not be written. The folder is as it was; "
                                 "check that the disk is not full and that you may write there."),
                      device.errorString());
    }
}

} // namespace carnet::hub
