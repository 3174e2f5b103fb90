//! The plain page, which has the npm package for its core.

use crate::{Done, EMAIL, PASSWORD, pictures::Pictures, step, visitor::Visitor};

pub(crate) async fn go(visitor: &Visitor, pictures: &Pictures) -> Done {
    step("she fills a cart without an account");
    visitor.see("Enamel Mug").await?;
    visitor.see("€").await?;
    visitor.press_beside("Enamel Mug", "Add to cart").await?;
    visitor.see("1 in the cart: €11.90").await?;
    step("a wrong password is told");
    visitor.fill("email", "nobody@example.org").await?;
    visitor.fill("password", "not a password").await?;
    visitor.press("Sign in").await?;
    visitor.see("E-mail or password is not right.").await?;
    step("she makes an account, and her cart comes along");
    visitor.fill("email", EMAIL).await?;
    visitor.fill("password", PASSWORD).await?;
    visitor.press("Create account").await?;
    visitor.see(&format!("Signed in as {EMAIL}")).await?;
    visitor.see("1 in the cart:").await?;
    pictures.take(visitor, "plain").await?;
    step("she is still signed in when she opens the page again");
    visitor.reload().await?;
    visitor.see(&format!("Signed in as {EMAIL}")).await?;
    visitor.see("1 in the cart:").await?;
    step("she orders, and signs out");
    visitor.press("Place order").await?;
    visitor.see("Ordered: €").await?;
    visitor.press("Sign out").await?;
    visitor.see("Nobody yet").await
}
