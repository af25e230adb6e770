#pragma once

// A program that types into a form; killed as a power cut would, without a chance to say goodbye.

#include <QProcess>

namespace typed {

class KilledTypist {
public:
    /// Starts it. `settings` is the folder of its settings.
    KilledTypist(const QString &form, const QString &registerPath, const QString &settings);

    /// Lets it type `more` keys after it was said that something is kept, and kills it. False when it ended by itself or kept nothing.
    bool killAfterKept(int more);
    int kept() const { return m_kept; }      ///< Keys that were kept for sure.
    int typed() const { return m_typed; }    ///< Keys until it was killed.

private:
    void note(const QByteArray &line);

    QProcess m_process;
    int m_kept = 0;
    int m_typed = 0;
};

}
