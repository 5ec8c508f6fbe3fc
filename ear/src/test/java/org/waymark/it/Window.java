package org.waymark.it;

import com.microsoft.playwright.Page;

/** The windows that every page has to fit. */
enum Window {
    WIDE(1440, 900),
    TABLET(768, 1024),
    TELEPHONE(360, 740),
    /** The wide one with everything twice as large. */
    TWICE(720, 450);

    /** Enough for a page that another role has been looked at with in all of them. */
    static final Window[] EXTREMES = {WIDE, TELEPHONE};

    private final int width;
    private final int height;

    Window(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    void open(Page page) {
        page.setViewportSize(width, height);
    }

    /** Nothing makes the whole page scroll to the side. */
    static int contentWidth(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
