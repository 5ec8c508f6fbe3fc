package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Some characters of a part of a record that are left out of a copy. */
@Entity
@Table(name = "rights_span")
public class RightsSpan {

    @Id private long id;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "begin_at")
    private int beginAt;

    @Column(name = "end_at")
    private int endAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "about")
    private Marking.About about;

    protected RightsSpan() {}

    static RightsSpan of(long id, long itemId, Marking.Span span) {
        RightsSpan made = new RightsSpan();
        made.id = id;
        made.itemId = itemId;
        made.beginAt = span.begin();
        made.endAt = span.end();
        made.about = span.about();
        return made;
    }

    long id() {
        return id;
    }

    long itemId() {
        return itemId;
    }

    Marking.Span span() {
        return new Marking.Span(beginAt, endAt, about);
    }
}
