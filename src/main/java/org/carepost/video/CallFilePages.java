package org.carepost.video;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Download;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Upload;
import org.carepost.platform.web.Visit;

/** Files shared in a call, for patients and guests in it. */
@Path("/v/{link:" + Tokens.LINK + "}/files")
@RequestScoped
@PermitAll
public class CallFilePages {
  private final FollowCallLink followLink;
  private final SayInRoom sayInRoom;
  private final ReadFile readFile;
  private final Visit visit;

  @PathParam("link")
  private String token;

  @Inject
  CallFilePages(FollowCallLink followLink, SayInRoom sayInRoom, ReadFile readFile, Visit visit) {
    this.followLink = followLink;
    this.sayInRoom = sayInRoom;
    this.readFile = readFile;
    this.visit = visit;
  }

  /** Shares a file; 204, 403 if that is switched off, 413, 415 by its content, or 409. */
  @POST
  public Response share(Upload upload) {
    CallDoor door = followLink.follow(token, visit.key());
    if (!door.open()) {
      throw new Problem(ProblemType.CONFLICT);
    }
    NotShared.check(sayInRoom.share(door.participant(), upload.name(), upload.content()));
    return Response.noContent().build();
  }

  /** A file. */
  @GET
  @Path("{file: " + CallIds.SHAPE + "}")
  public Response read(@PathParam("file") String file) {
    SharedFile found = readFile.forVisitor(followLink.follow(token, visit.key()), CallIds.of(file));
    return Download.of(found.name(), found.kind().media(), found.content());
  }
}
