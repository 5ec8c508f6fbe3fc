package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.casework.CaseFileQuery;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactQuery;
import org.waymark.web.shared.Words;

/**
 * How to reach somebody safely, in a few words for the top of every page of their case: each
 * contact point by its kind and its end, so that two telephones are told apart and neither can be
 * read over a shoulder, with what may be used and what is blocked.
 */
@Named("safety")
@RequestScoped
public class SafetyBanner {

    @Inject private CaseFile file;
    @Inject private Words words;

    /**
     * One contact point.
     *
     * @param name its kind and masked end, "Number ending 123"
     * @param allowed what may be used, "Call, text"; null for nothing
     * @param blocked what may not, "No voicemail"; null for nothing
     * @param note what else to know: who may answer, why it is suspended; null for nothing
     */
    public record Line(String name, String allowed, String blocked, String note) {}

    /** Every contact point in use. */
    public List<Line> getLines() {
        return file.getReach().points().stream().map(SafetyBanner::line).toList();
    }

    /** Does any record of this person say that nobody may make contact? */
    public boolean isStop() {
        return file.getReach().useRestricted()
                || file.getReach().doNotContact() != null
                || file.getReach().forbiddenElsewhere();
    }

    /** The protective orders in force, in words; empty when there is none. */
    public String getOrders() {
        return file.getHeader().orders().stream()
                .map(
                        order ->
                                words.labels("order_kind", order.kind())
                                        + (order.until() == null
                                                ? " until further order"
                                                : " until " + words.date(order.until())))
                .collect(Collectors.joining(", "));
    }

    /** What else is dangerous here, as the sender marked it; empty when nothing is. */
    public String getAlerts() {
        CaseFileQuery.Referral referral = file.getHeader().referral();
        List<String> alerts = new ArrayList<>();
        if (referral.domesticAbuse()) {
            alerts.add("Domestic abuse");
        }
        if (referral.flags() != null && !referral.flags().isBlank()) {
            alerts.add(words.labels("flag", referral.flags()));
        }
        return String.join(", ", alerts);
    }

    private static Line line(ContactQuery.Point point) {
        List<String> allowed = uses(point, ContactQuery.Way::allowed);
        List<String> blocked = uses(point, way -> !way.allowed());
        return new Line(point.masked(), allowed(allowed), blocked(allowed, blocked), note(point));
    }

    private static List<String> uses(ContactQuery.Point point, Predicate<ContactQuery.Way> wanted) {
        return point.ways().stream()
                .filter(wanted)
                .filter(way -> way.channel() != ContactChannel.VISIT)
                .map(way -> use(way.channel()))
                .toList();
    }

    static String allowed(List<String> uses) {
        String joined = String.join(", ", uses);
        return joined.isEmpty()
                ? null
                : joined.substring(0, 1).toUpperCase(Locale.UK) + joined.substring(1);
    }

    static String blocked(List<String> allowed, List<String> blocked) {
        if (blocked.isEmpty()) {
            return null;
        }
        return allowed.isEmpty() ? "Do not use" : "No " + String.join(", no ", blocked);
    }

    private static String use(ContactChannel channel) {
        return switch (channel) {
            case CALL -> "call";
            case TEXT -> "text";
            case VOICEMAIL -> "voicemail";
            default -> "write";
        };
    }

    private static String note(ContactQuery.Point point) {
        if (point.suspended()) {
            return "suspended: " + point.suspendedWhy();
        }
        return point.whoMayAnswer() == null ? null : "may answer: " + point.whoMayAnswer();
    }
}
