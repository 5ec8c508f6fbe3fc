package org.waymark.it;

import com.microsoft.playwright.Response;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SignInPageIT extends Browser {

    @Test
    void the_sign_in_page_opens_and_is_accessible() {
        Response response = page.navigate("/signin");
        Assertions.assertThat(response.status()).isEqualTo(200);
        screenshot("sign-in");
        axe();
    }
}
