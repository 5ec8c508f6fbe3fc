package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A time in which whoever asks was asked something, and the clock stood still. */
@Entity
@Table(name = "rights_wait")
public class RightsWait {

    /** What they were asked. */
    public enum Kind {
        IDENTITY("Who they are"),
        CLARIFICATION("What they mean");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id private long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "asked")
    private String asked;

    @Column(name = "began_on")
    private LocalDate beganOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected RightsWait() {}

    static RightsWait ask(long id, long requestId, Kind kind, String asked, LocalDate on) {
        RightsWait wait = new RightsWait();
        wait.id = id;
        wait.requestId = requestId;
        wait.kind = kind;
        wait.asked = asked;
        wait.beganOn = on;
        return wait;
    }

    /** They answered. */
    void answered(LocalDate on) {
        endedOn = on;
    }

    boolean isRunning() {
        return endedOn == null;
    }

    Kind kind() {
        return kind;
    }

    RightsClock.Wait counted() {
        return new RightsClock.Wait(kind, beganOn, endedOn);
    }
}
