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
                        "Location: /feedback",
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
                        "Location: /your-views");
    }

    @Test
    void what_is_no_secret_is_put_into_no_header() throws Exception {
        for (String odd : new String[] {null, "", "a;b", "a\r\nX: y", "a b", "x".repeat(101)}) {
            answered.clear();
            arrive("GET", "/feedback", "t=odd", odd, false);
            assertThat(answered)
                    .contains("status 303", "Location: /feedback")
                    .noneMatch(line -> line.startsWith("Set-Cookie"));
        }
    }

    @Test
    void the_page_itself_and_its_form_are_shown() throws Exception {
        arrive("GET", "/feedback", null, null, false);
        assertThat(answered).containsExactly("page");
        answered.clear();
        arrive("POST", "/feedback", "t=abc", "abc", false);
        assertThat(answered).containsExactly("page");
    }

    @Test
    void a_cookie_with_anything_else_in_it_is_none() {
        assertThat(LinkCookie.of(request("GET", "/feedback", null, null, false))).isNull();
        assertThat(LinkCookie.of(request("GET", "/feedback", null, null, false, "draft", "a")))
                .isNull();
        assertThat(LinkCookie.of(request("GET", "/feedback", null, null, false, "link", "<b>")))
                .isNull();
        assertThat(LinkCookie.of(request("GET", "/feedback", null, null, false, "link", "a-1")))
                .isEqualTo("a-1");
    }

    private void arrive(String method, String path, String query, String t, boolean secure)
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
                        request(method, path, query, t, secure),
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
                                    case "getParameter" -> t;
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
