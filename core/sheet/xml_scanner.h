#pragma once

// A streaming look at XML that refuses what no spreadsheet needs: document types, entities, endless tags, endless depth.

#include "core/sheet/workbook.h"

#include <string_view>

struct XML_ParserStruct;

namespace core {

/// Attributes of one start tag, names without their prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /// Empty when it is not there.
    std::string_view value(std::string_view name) const;
    bool isTrue(std::string_view name) const;
    int integer(std::string_view name, int otherwise) const;

private:
    const char **m_pairs;
};

class XmlScanner {
public:
    XmlScanner(QString fileName, const ReadLimits &limits);
    virtual ~XmlScanner();
    XmlScanner(const XmlScanner &) = delete;
    XmlScanner &operator=(const XmlScanner &) = delete;

    /// Throws Error{Refused} on damage, on a limit, and whatever a handler throws.
    void feed(QByteArrayView piece);
    void finish();

protected:
    /// `name` is without its prefix.
    virtual void started(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void ended(std::string_view name) = 0;
    virtual void text(std::string_view piece);
    const QString &fileName() const { return m_fileName; }
    const ReadLimits &limits() const { return m_limits; }
    [[noreturn]] void refuse(const QString &detail) const;

private:
    struct Handlers;
    void parse(const char *bytes, int size, bool last);

    QString m_fileName;
    ReadLimits m_limits;
    XML_ParserStruct *m_parser;
    qint64 m_fed = 0;
    int m_depth = 0;
    std::exception_ptr m_failure;
};

}
