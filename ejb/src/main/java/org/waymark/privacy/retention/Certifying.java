package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.waymark.shared.Reference;
import org.waymark.shared.Row;

/** Issues certificates; the hash of each stands in the sealed audit as well. */
@ApplicationScoped
class Certifying {

    @Inject private TallyWriter tally;
    @Inject private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void issue() {
        for (Row each : tally.uncertified()) {
            long run = each.number(0);
            long organisation = each.number(1);
            Instant now = clock.instant();
            Reference reference = Reference.next();
            Certificate certificate =
                    new Certificate(
                            reference,
                            each.text(2),
                            now,
                            tally.lines(run, organisation).stream()
                                    .map(
                                            row ->
                                                    new Certificate.Line(
                                                            row.text(0),
                                                            row.text(1),
                                                            row.number(2)))
                                    .toList());
            String text = certificate.text();
            byte[] hash = Certificate.hash(text);
            tally.certify(
                    run, organisation, reference.value(), certificate.records(), text, hash, now);
            tally.audit(
                    "Retention.certified",
                    null,
                    null,
                    null,
                    "certificate %s, %d records, SHA-256 %s"
                            .formatted(
                                    reference.shown(),
                                    certificate.records(),
                                    HexFormat.of().formatHex(hash)),
                    now);
        }
    }
}
