package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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

    private static final int LAST_LETTERS = 3;

    @Inject private CaseFile file;
    @Inject private Words words;

    /**
     * One contact point.
     *
     * @param name its kind and masked end, "Phone ••••• 123"
     * @param allowed what may be used, "Call, text"; null for nothing
     * @param blocked what may not, "No voicemail"; null for nothing
     * @param note what else to know: who may answer, why it is suspended; null for nothing
     */
    public record Line(String name, String allowed, String blocked, String note) {}

    /** Every contact point in use. Where nobody is to be contacted, every use is blocked. */
    public List<Line> getLines() {
        return file.getReach().points().stream().map(this::line).toList();
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

    private Line line(ContactQuery.Point point) {
        List<String> allowed = uses(point, ContactQuery.Way::allowed);
        List<String> blocked = uses(point, way -> !way.allowed());
        return new Line(name(point), allowed(allowed), blocked(allowed, blocked), note(point));
    }

    private static List<String> uses(ContactQuery.Point point, Predicate<ContactQuery.Way> wanted) {
        return point.ways().stream().filter(wanted).map(way -> use(way.channel())).toList();
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

    private String name(ContactQuery.Point point) {
        return switch (point.kind()) {
                    case "PHONE" -> "Phone ";
                    case "EMAIL" -> "E-mail ";
                    default -> "Address ";
                }
                + masked(point);
    }

    /** Enough to know it again, for whoever looks over a shoulder not enough to use it. */
    public String masked(ContactQuery.Point point) {
        return switch (point.kind()) {
            case "PHONE" -> words.masked(point.value());
            case "EMAIL" -> maskedEmail(point.value());
            default -> maskedAddress(point.value());
        };
    }

    static String maskedEmail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "•••••" : address.substring(0, 1) + "•••••" + address.substring(at);
    }

    /** The town behind the last comma, or the last letters. */
    static String maskedAddress(String address) {
        String bare = address.strip();
        int comma = bare.lastIndexOf(',');
        if (comma > 0 && comma < bare.length() - 1) {
            return "•••••" + bare.substring(comma);
        }
        return bare.length() <= 2 * LAST_LETTERS
                ? "•••••"
                : "••••• " + bare.substring(bare.length() - LAST_LETTERS);
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
