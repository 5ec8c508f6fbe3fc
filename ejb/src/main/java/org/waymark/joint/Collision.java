package org.waymark.joint;

import java.time.Instant;

/**
 * Two people of whom one may be in danger from the other, as the safeguarding lead of one
 * organisation sees it.
 *
 * @param suspect the other one may be who is said to have done it; otherwise they share a home
 * @param victim who was harmed
 * @param other who may have done it, or lives in the same home
 * @param decision what this organisation decided; null while it has not
 */
public record Collision(
        long id,
        boolean suspect,
        String reasons,
        Instant foundAt,
        Side victim,
        Side other,
        CollisionDecision decision,
        String reason,
        Instant decidedAt,
        String decidedBy) {

    /**
     * One of the two.
     *
     * @param ours supported by the lead's own organisation; of others nothing is told but where
     *     they are known and whom to speak to
     * @param name null for others
     * @param reference of the referral; null for others
     * @param worker who works with them; null for others and while nobody does
     * @param service theirs, or the other organisation
     * @param lead whom to speak to there; null for one's own
     */
    public record Side(
            boolean ours,
            String name,
            String reference,
            String caseReference,
            String worker,
            String service,
            String lead) {}

    /** What it is about, in words. */
    public String inWords() {
        return suspect
                ? "May be who is said to have done it"
                : "Lives in the home of somebody who was harmed there";
    }
}
