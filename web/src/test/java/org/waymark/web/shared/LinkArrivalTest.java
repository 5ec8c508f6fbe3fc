package org.waymark.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkArrivalTest {

    private final List<String> answered = new ArrayList<>();

    @Test
    void the_secret_goes_into_a_cookie_of_its_page_and_out_of_the_address() throws Exception {
        arrive("GET", "/feedback", "t=Ab_1-x", "Ab_1-x", true);
        assertThat(answered)
                .contains(
                        "Set-Cookie: link=Ab_1-x; Path=/feedback; Max-Age=7200; HttpOnly;"
                                + " SameSite=Lax; Secure",
                        "Location: /feedback?k=b7fe3bf1",
                        "Referrer-Policy: no-referrer",
                        "Cache-Control: no-store",
                        "status 303")
                .doesNotContain("page");
    }

    @Test
    void another_spelling_of_the_page_leads_to_the_same() throws Exception {
        arrive("GET", "/your-views.xhtml", "t=abc&x=1", "abc", false);
        assertThat(answered)
                .contains(
                        "Set-Cookie: link=abc; Path=/your-views; Max-Age=7200; HttpOnly;"
                                + " SameSite=Lax",
                        "Location: /your-views?k=ba7816bf");
    }

    @Test
    void what_is_no_secret_is_put_into_no_header_and_leads_to_no_other_link() throws Exception {
        for (String odd :
                new String[] {null, "", "abc.", "a;b", "a\r\nX: y", "a b", "x".repeat(101)}) {
            answered.clear();
            arrive("GET", "/feedback", "t=odd", odd, false, "link", "abc");
            assertThat(answered)
                    .contains("status 303", "Location: /feedback")
                    .noneMatch(line -> line.startsWith("Set-Cookie"));
        }
        assertThat(LinkCookie.of(request("GET", "/feedback", null, null, false, "link", "abc")))
                .as("the page without the mark of a link")
                .isNull();
    }

    @Test
    void two_links_in_one_browser_stay_two() throws Exception {
        arrive("GET", "/feedback", "t=second", "second", false, "link", "first");
        assertThat(answered)
                .contains(
                        "Set-Cookie: link=second.first; Path=/feedback; Max-Age=7200; HttpOnly;"
                                + " SameSite=Lax",
                        "Location: /feedback?k=16367aac");
        assertThat(marked("a7937b64", "second.first")).isEqualTo("first");
        assertThat(marked("16367aac", "second.first")).isEqualTo("second");
        assertThat(marked("00000000", "second.first")).isNull();
    }

    @Test
    void a_link_opened_again_is_kept_once_and_the_oldest_of_many_goes() throws Exception {
        arrive("GET", "/feedback", "t=a", "a", false, "link", "b.a.c.d.e");
        arrive("GET", "/feedback", "t=f", "f", false, "link", "b.a.c.d.e");
        assertThat(answered)
                .anyMatch(line -> line.startsWith("Set-Cookie: link=a.b.c.d.e; "))
                .anyMatch(line -> line.startsWith("Set-Cookie: link=f.b.a.c.d; "));
    }

    @Test
    void an_answered_link_goes_and_the_others_stay() {
        HttpServletRequest two =
                request("POST", "/feedback", null, null, false, "link", "second.first");
        assertThat(LinkCookie.without(two, "/feedback", "first"))
                .startsWith("link=second; Path=/feedback; Max-Age=7200;");
        HttpServletRequest one =
                request("POST", "/feedback.xhtml", null, null, false, "link", "first");
        assertThat(LinkCookie.without(one, "/feedback.xhtml", "first"))
                .startsWith("link=; Path=/feedback; Max-Age=0;");
    }

    @Test
    void the_page_itself_and_its_form_are_shown() throws Exception {
        arrive("GET", "/feedback", null, null, false);
        assertThat(answered).containsExactly("page");
        answered.clear();
        arrive("GET", "/feedback", "k=ba7816bf", null, false);
        assertThat(answered).containsExactly("page");
        answered.clear();
        arrive("POST", "/feedback", "t=abc", "abc", false);
        assertThat(answered).containsExactly("page");
    }

    @Test
    void a_cookie_with_anything_else_in_it_is_none() {
        assertThat(LinkCookie.of(request("GET", "/feedback", "k=ba7816bf", null, false))).isNull();
        assertThat(
                        LinkCookie.of(
                                request("GET", "/feedback", "k=ba7816bf", null, false, "x", "abc")))
                .isNull();
        assertThat(marked(LinkCookie.mark("<b>"), "<b>")).isNull();
        assertThat(marked("ba7816bf", "abc")).isEqualTo("abc");
    }

    private static String marked(String mark, String cookie) {
        return LinkCookie.of(request("GET", "/feedback", "k=" + mark, null, false, "link", cookie));
    }

    private void arrive(
            String method, String path, String query, String t, boolean secure, String... cookie)
            throws Exception {
        HttpServletResponse response =
                (HttpServletResponse)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {HttpServletResponse.class},
                                (self, asked, with) -> {
                                    answered.add(
                                            asked.getName().equals("setStatus")
                                                    ? "status " + with[0]
                                                    : with[0] + ": " + with[1]);
                                    return null;
                                });
        new LinkArrival()
                .doFilter(
                        request(method, path, query, t, secure, cookie),
                        response,
                        (asked, with) -> answered.add("page"));
    }

    private static HttpServletRequest request(
            String method, String path, String query, String t, boolean secure, String... cookie) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        LinkArrivalTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (self, asked, with) ->
                                switch (asked.getName()) {
                                    case "getMethod" -> method;
                                    case "getServletPath" -> path;
                                    case "getContextPath" -> "";
                                    case "getQueryString" -> query;
                                    case "getParameter" ->
                                            "t".equals(with[0])
                                                    ? t
                                                    : query != null && query.startsWith("k=")
                                                            ? query.substring(2)
                                                            : null;
                                    case "isSecure" -> secure;
                                    case "getCookies" ->
                                            cookie.length == 0
                                                    ? null
                                                    : new Cookie[] {
                                                        new Cookie(cookie[0], cookie[1])
                                                    };
                                    default -> null;
                                });
    }
}
