package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Row;

/**
 * The columns that say of a referral whose it is, by protected characteristic, and the categories
 * that they stand for.
 */
@ApplicationScoped
class CharacteristicColumns {

    /** What senders say and workers ask, over a person {@code p} and a referral {@code r}. */
    static final String RECORDED =
            "p.sex, p.ethnicity, COALESCE(TIMESTAMPDIFF(YEAR, p.date_of_birth, r.received_at),"
                    + " p.age_given) AS age, p.disability";

    /** What people chose to say, over {@code q}. */
    static final String SAID =
            Characteristic.said().stream()
                    .map(each -> "q." + each.list())
                    .collect(Collectors.joining(", "));

    /**
     * The person of a referral {@code r} and what they said; nothing of whoever objects to
     * statistics.
     */
    static final String WHOSE =
            "LEFT JOIN person p ON p.id = r.person_id AND NOT EXISTS (SELECT 1 FROM person also JOIN"
                    + " processing_limit l ON l.person_id = also.id AND l.ended_at IS NULL AND"
                    + " (l.purpose IS NULL OR l.purpose = 'STATISTICS') WHERE also.identity_id ="
                    + " p.identity_id) LEFT JOIN person_equality q ON q.person_id = p.id";

    @Inject private ReferenceData reference;

    /** The categories of {@link #RECORDED}, from a column on. */
    Map<Characteristic, String> recorded(Row row, int first) {
        Map<Characteristic, String> of = new LinkedHashMap<>();
        of.put(Characteristic.SEX, Characteristic.SEX.category(row.text(first)));
        of.put(
                Characteristic.ETHNICITY,
                Characteristic.ETHNICITY.category(parent("ethnicity", row.text(first + 1))));
        of.put(Characteristic.AGE, Characteristic.band(row.count(first + 2)));
        of.put(Characteristic.DISABILITY, Characteristic.DISABILITY.category(row.text(first + 3)));
        return of;
    }

    /** The categories of {@link #SAID}, from a column on. */
    Map<Characteristic, String> said(Row row, int first) {
        List<Characteristic> said = Characteristic.said();
        Map<Characteristic, String> of = new LinkedHashMap<>();
        for (int i = 0; i < said.size(); i++) {
            of.put(said.get(i), category(said.get(i), row.text(first + i)));
        }
        return of;
    }

    /** The category of an answer; one that is not the census's goes by what it rolls up into. */
    private String category(Characteristic characteristic, String code) {
        String category = characteristic.category(code);
        return category.equals(Characteristic.UNKNOWN) && code != null
                ? characteristic.category(parent(characteristic.list(), code))
                : category;
    }

    private String parent(String list, String code) {
        return code == null
                ? null
                : reference.codeLists().find(list, code).map(CodeEntry::parent).orElse(null);
    }
}
