package org.carepost.people;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Where programs that act for staff sign in. */
@Path("/api/v1/tokens")
@RequestScoped
@PermitAll
public class TokensApi {
  private final SignIn signIn;

  @Inject
  TokensApi(SignIn signIn) {
    this.signIn = signIn;
  }

  /**
   * A bearer token. 401 if anything is wrong, 429 after too many wrong tries.
   *
   * @return the token; it ends at the latest when it says, and half an hour after its last use
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Token make(@Valid @NotNull(message = "missing") TokenRequest wanted) {
    return signIn
        .signIn(wanted.credentials(), SessionKind.API)
        .map(signedIn -> new Token(signedIn.token(), signedIn.endsAt()))
        .orElseThrow(() -> new Problem(ProblemType.SIGN_IN_REFUSED));
  }

  /**
   * A token as JSON.
   *
   * @param token 43 characters, for the Authorization header
   * @param expiresAt when it ends however much it is used
   */
  public record Token(String token, Instant expiresAt) {
    /** Nothing of the token. */
    @Override
    public String toString() {
      return "Token[******]";
    }
  }
}
