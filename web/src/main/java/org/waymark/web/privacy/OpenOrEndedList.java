package org.waymark.web.privacy;

import java.util.List;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/**
 * A register in two lists: what is open, and what is not any more.
 *
 * @param <T> a line of it
 */
public abstract class OpenOrEndedList<T> {

    private final String address;
    private final String ended;

    private String show;
    private String after;
    private String before;
    private Page<T> page;

    /**
     * @param address of the page, below the context
     * @param ended how the address of the second list says so
     */
    OpenOrEndedList(String address, String ended) {
        this.address = address;
        this.ended = ended;
    }

    abstract Page<T> read(boolean open, PageKey key);

    /** The key of a line, as an address names it. */
    abstract String key(T line);

    public List<T> getLines() {
        return page().rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page().next(this::key);
    }

    /** The key of the page before, or null on the first one. */
    public String getPrevious() {
        return page().previous(this::key);
    }

    public boolean isOpen() {
        return !ended.equals(show);
    }

    public String getAddress() {
        return address + "?show=" + (isOpen() ? "open" : ended);
    }

    private Page<T> page() {
        if (page == null) {
            page = read(isOpen(), PageKey.of(after, before));
        }
        return page;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
