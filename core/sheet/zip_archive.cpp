#include "core/sheet/zip_archive.h"

#include <QCoreApplication>

#include <zip.h>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ZipText { Q_DECLARE_TR_FUNCTIONS(core::ZipArchive) };

constexpr qint64 ratioFromBytes = 1 << 20;

[[noreturn]] void refuseDamaged(const QString &fileName, const QString &detail)
{
    throw Error(Error::Kind::Refused,
                ZipText::tr("The file %1 is damaged or incomplete, so nothing was read. Open it in Excel, save it again as .xlsx and try once more.").arg(fileName), detail);
}

[[noreturn]] void refuseTooLarge(const QString &fileName, const QString &detail)
{
    throw Error(Error::Kind::Refused,
                ZipText::tr("The file %1 unpacks to far more than a list can hold, so nothing was read. Copy the rows into a new workbook and try that one.").arg(fileName), detail);
}

}

ZipArchive::ZipArchive(const QByteArray &bytes, const QString &fileName, const ReadLimits &limits) : m_storedBytes(bytes.size()), m_fileName(fileName), m_limits(limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!m_zip) {
        zip_source_free(source);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        refuseDamaged(fileName, detail);
    }
    zip_error_fini(&error);
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > limits.parts) {
        zip_discard(m_zip);
        refuseTooLarge(fileName, u"parts: "_s + QString::number(count));
    }
    for (zip_int64_t i = 0; i < count; ++i)
        m_names.append(QString::fromUtf8(zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS)));
    const QSet<QString> distinct(m_names.begin(), m_names.end());
    if (distinct.size() != m_names.size()) {
        zip_discard(m_zip);
        refuseDamaged(fileName, u"two parts of one name"_s);
    }
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

void ZipArchive::read(const QString &name, const std::function<void(QByteArrayView)> &take)
{
    const qsizetype index = m_names.indexOf(name);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0)
        refuseDamaged(m_fileName, u"no part "_s + name);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> part(zip_fopen_index(m_zip, zip_uint64_t(index), 0), zip_fclose);
    if (!part)
        refuseDamaged(m_fileName, u"cannot open "_s + name);
    std::array<char, 64 << 10> buffer;
    qint64 total = 0;
    for (;;) {
        const zip_int64_t got = zip_fread(part.get(), buffer.data(), buffer.size());
        if (got < 0)
            refuseDamaged(m_fileName, u"cannot inflate "_s + name);
        if (got == 0)
            return;
        total += got;
        m_inflated += got;
        // What the directory says of the stored size is only a word; the file itself cannot lie about its length.
        const qint64 stored = std::min(qint64(std::min<zip_uint64_t>(stat.comp_size, INT32_MAX)), m_storedBytes);
        const bool bomb = total > ratioFromBytes && total > stored * m_limits.inflationRatio;
        const bool overlapping = m_inflated > ratioFromBytes && m_inflated > m_storedBytes * m_limits.inflationRatio;
        if (total > m_limits.partBytes || m_inflated > m_limits.totalBytes || bomb || overlapping)
            refuseTooLarge(m_fileName, name + u": "_s + QString::number(total));
        take(QByteArrayView(buffer.data(), got));
    }
}

QByteArray ZipArchive::read(const QString &name)
{
    QByteArray bytes;
    read(name, [&](QByteArrayView piece) { bytes.append(piece); });
    return bytes;
}

}
