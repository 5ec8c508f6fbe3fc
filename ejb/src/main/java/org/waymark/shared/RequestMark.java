package org.waymark.shared;

/**
 * Which request the present thread answers, and for which account: so that each line of the log can
 * say it, and a user can quote it from an error page. Numbers only; nothing here names anybody.
 */
public final class RequestMark {

    private static final ThreadLocal<RequestMark> PRESENT = new ThreadLocal<>();

    private final String request;
    private Long account;

    private RequestMark(String request) {
        this.request = request;
    }

    /**
     * A request begins on this thread; its id is short enough to be read out over the telephone.
     */
    public static String begin() {
        RequestMark mark =
                new RequestMark(Long.toString(Ids.next(), Character.MAX_RADIX).toUpperCase());
        PRESENT.set(mark);
        return mark.request;
    }

    public static void end() {
        PRESENT.remove();
    }

    /**
     * @param id of the account or REST client that asks; null for nobody
     */
    public static void account(Long id) {
        RequestMark mark = PRESENT.get();
        if (mark != null) {
            mark.account = id;
        }
    }

    /** The id of the present request; null outside of one, as in a timer or a job. */
    public static String request() {
        RequestMark mark = PRESENT.get();
        return mark == null ? null : mark.request;
    }

    /** Who asks; null outside of a request and when nobody is signed in. */
    public static Long account() {
        RequestMark mark = PRESENT.get();
        return mark == null ? null : mark.account;
    }
}
