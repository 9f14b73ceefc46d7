// Generated from the Cold Mail Reseller spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
import type { CallOptions, RawInit } from "@mailfleet/http";
import type {
  operations,
  AcceptedReply,
  ActionId,
  AddDnsRecordRequest,
  AddDomainForwardingRequest,
  AddEmailForwardingRequest,
  AddGoogleClientIdToDomainRequest,
  AddMailboxesToSubscriptionFormRequest,
  AddPlatformCredentialsReply,
  AddPlatformCredentialsRequest,
  AssignedMailbox,
  BillingCycle,
  CancelByDomain,
  CancelBySubscription,
  CancelSubscriptionRequest,
  ChangedDnsRecord,
  CheckIfWorkspaceExistsReply,
  CheckIfWorkspaceExistsRequest,
  ConnectedPlatform,
  CreateGoogleOrder,
  CreateMicrosoftOrder,
  CreateOrderFormRequest,
  CreateOrderJsonRequest,
  CreatePlacementTestReply,
  CreatePlacementTestRequest,
  CreateUserReply,
  CreateUserRequest,
  CredentialId,
  DnsRecord,
  DnsRecordType,
  DnsRecordUpdatedEvent,
  Domain,
  DomainAutoRenew,
  DomainDetails,
  DomainEvent,
  DomainFailedEvent,
  DomainOrderSuccessEvent,
  DomainRenewalPrice,
  DomainStatus,
  EnableOrDisableDomainAutoRenewReply,
  EnableOrDisableDomainAutoRenewRequest,
  EnvelopeReply,
  ExportComponentMailboxes,
  ExportMailboxes,
  ExportMailboxesToPlatformRequest,
  Failure,
  GetAllPreWarmedUpMailboxesReply,
  GetAllSubscriptionsReply,
  GetConnectedPlatformsReply,
  GetDnsRecordsForDomainReply,
  GetDomainDetailsReply,
  GetDomainRenewalPricingReply,
  GetDomainRenewalPricingRequest,
  GetDomainsForUserReply,
  GetOrderStatusReply,
  GetPlacementReportsReply,
  GetSingleAvailableDomainRequest,
  GetUserDetailsReply,
  GoogleOauth,
  Mailbox,
  MailboxCreatedEvent,
  MailboxExportedEvent,
  MailboxOrderFailedEvent,
  MailboxOrderSuccessEvent,
  MailboxReply,
  MailboxStatus,
  MailboxUpdate,
  MailboxUpdateResult,
  MailboxUpdatedEvent,
  MailboxWarmupEvent,
  MailboxesReply,
  NamesToCodesReply,
  NewDnsRecord,
  OrderDomain,
  OrderFormDomain,
  OrderFormFiles,
  OrderFormGoogle,
  OrderFormMailbox,
  OrderFormMailboxes,
  OrderMailbox,
  OrderMailboxes,
  OrderMailboxesJsonRequest,
  OrderMailboxesOnDomain,
  OrderMailboxesOnSubscription,
  OrderPreWarmedUpGoogle,
  OrderPreWarmedUpMicrosoft,
  OrderPreWarmedupMailboxesRequest,
  OrderReply,
  Pagination,
  PlacementReport,
  PlacementResult,
  PlacementStatus,
  PlatformLogin,
  PlatformMetadata,
  PreWarmedUpDomain,
  PreWarmedUpMailbox,
  PreWarmedUpOrderDomain,
  PrewarmupOrderFailedEvent,
  PrewarmupOrderSuccessEvent,
  ProcessOrderRequest,
  ReExportGoogleMailbox,
  ReExportMailboxOauthRequest,
  ReExportMicrosoftMailbox,
  RecreateByDomain,
  RecreateBySubscription,
  RecreateSubscriptionsRequest,
  RegisteredDomain,
  RegisteredDomains,
  RemoveDomainsRequest,
  RemoveMailboxRequest,
  RenewDomainRequest,
  RenewSubscriptionsRequest,
  RetrieveAllUsersReply,
  SendErrorRequest,
  SendingPlatform,
  ServiceProvider,
  SetWarmupStatusRequest,
  StoredPlatformLogin,
  Subscription,
  SubscriptionEvent,
  SubscriptionStatus,
  SuggestAvailableDomainsRequest,
  ToggleAutoRenewalRequest,
  UpdateDnsRecordsRequest,
  UpdateMailboxDetailsReply,
  UpdateMailboxDetailsRequest,
  UpdateNameserversRequest,
  UpdatePlatformCredentialRequest,
  UpdateUserDetailsRequest,
  UpdateWarmupSettingsRequest,
  User,
  UserNotEmptyFailure,
  ValidateMailboxRequest,
  WarmupStatus,
  WarmupStatusReply,
  WorkspaceCheckOfMany,
  WorkspaceCheckOfOne,
  WorkspaceCheckResult,
  WorkspaceType,
} from "./schema.js";

export type {
  AcceptedReply,
  ActionId,
  AddDnsRecordRequest,
  AddDomainForwardingRequest,
  AddEmailForwardingRequest,
  AddGoogleClientIdToDomainRequest,
  AddMailboxesToSubscriptionFormRequest,
  AddPlatformCredentialsReply,
  AddPlatformCredentialsRequest,
  AssignedMailbox,
  BillingCycle,
  CancelByDomain,
  CancelBySubscription,
  CancelSubscriptionRequest,
  ChangedDnsRecord,
  CheckIfWorkspaceExistsReply,
  CheckIfWorkspaceExistsRequest,
  ConnectedPlatform,
  CreateGoogleOrder,
  CreateMicrosoftOrder,
  CreateOrderFormRequest,
  CreateOrderJsonRequest,
  CreatePlacementTestReply,
  CreatePlacementTestRequest,
  CreateUserReply,
  CreateUserRequest,
  CredentialId,
  DnsRecord,
  DnsRecordType,
  DnsRecordUpdatedEvent,
  Domain,
  DomainAutoRenew,
  DomainDetails,
  DomainEvent,
  DomainFailedEvent,
  DomainOrderSuccessEvent,
  DomainRenewalPrice,
  DomainStatus,
  EnableOrDisableDomainAutoRenewReply,
  EnableOrDisableDomainAutoRenewRequest,
  EnvelopeReply,
  ExportComponentMailboxes,
  ExportMailboxes,
  ExportMailboxesToPlatformRequest,
  Failure,
  GetAllPreWarmedUpMailboxesReply,
  GetAllSubscriptionsReply,
  GetConnectedPlatformsReply,
  GetDnsRecordsForDomainReply,
  GetDomainDetailsReply,
  GetDomainRenewalPricingReply,
  GetDomainRenewalPricingRequest,
  GetDomainsForUserReply,
  GetOrderStatusReply,
  GetPlacementReportsReply,
  GetSingleAvailableDomainRequest,
  GetUserDetailsReply,
  GoogleOauth,
  Mailbox,
  MailboxCreatedEvent,
  MailboxExportedEvent,
  MailboxOrderFailedEvent,
  MailboxOrderSuccessEvent,
  MailboxReply,
  MailboxStatus,
  MailboxUpdate,
  MailboxUpdateResult,
  MailboxUpdatedEvent,
  MailboxWarmupEvent,
  MailboxesReply,
  NamesToCodesReply,
  NewDnsRecord,
  OrderDomain,
  OrderFormDomain,
  OrderFormFiles,
  OrderFormGoogle,
  OrderFormMailbox,
  OrderFormMailboxes,
  OrderMailbox,
  OrderMailboxes,
  OrderMailboxesJsonRequest,
  OrderMailboxesOnDomain,
  OrderMailboxesOnSubscription,
  OrderPreWarmedUpGoogle,
  OrderPreWarmedUpMicrosoft,
  OrderPreWarmedupMailboxesRequest,
  OrderReply,
  Pagination,
  PlacementReport,
  PlacementResult,
  PlacementStatus,
  PlatformLogin,
  PlatformMetadata,
  PreWarmedUpDomain,
  PreWarmedUpMailbox,
  PreWarmedUpOrderDomain,
  PrewarmupOrderFailedEvent,
  PrewarmupOrderSuccessEvent,
  ProcessOrderRequest,
  ReExportGoogleMailbox,
  ReExportMailboxOauthRequest,
  ReExportMicrosoftMailbox,
  RecreateByDomain,
  RecreateBySubscription,
  RecreateSubscriptionsRequest,
  RegisteredDomain,
  RegisteredDomains,
  RemoveDomainsRequest,
  RemoveMailboxRequest,
  RenewDomainRequest,
  RenewSubscriptionsRequest,
  RetrieveAllUsersReply,
  SendErrorRequest,
  SendingPlatform,
  ServiceProvider,
  SetWarmupStatusRequest,
  StoredPlatformLogin,
  Subscription,
  SubscriptionEvent,
  SubscriptionStatus,
  SuggestAvailableDomainsRequest,
  ToggleAutoRenewalRequest,
  UpdateDnsRecordsRequest,
  UpdateMailboxDetailsReply,
  UpdateMailboxDetailsRequest,
  UpdateNameserversRequest,
  UpdatePlatformCredentialRequest,
  UpdateUserDetailsRequest,
  UpdateWarmupSettingsRequest,
  User,
  UserNotEmptyFailure,
  ValidateMailboxRequest,
  WarmupStatus,
  WarmupStatusReply,
  WorkspaceCheckOfMany,
  WorkspaceCheckOfOne,
  WorkspaceCheckResult,
  WorkspaceType,
};

/** Arguments of `getUserDetails`. */
export interface GetUserDetailsArgs {
  query?: NonNullable<operations["getUserDetails"]["parameters"]["query"]>;
}

/** Arguments of `updateUserDetails`. */
export interface UpdateUserDetailsArgs {
  query: NonNullable<operations["updateUserDetails"]["parameters"]["query"]>;
  body: UpdateUserDetailsRequest;
}

/** Arguments of `createUser`. */
export interface CreateUserArgs {
  body: CreateUserRequest;
}

/** Arguments of `deleteUser`. */
export interface DeleteUserArgs {
  query: NonNullable<operations["deleteUser"]["parameters"]["query"]>;
}

/** Arguments of `retrieveAllUsers`. */
export interface RetrieveAllUsersArgs {
  query?: NonNullable<operations["retrieveAllUsers"]["parameters"]["query"]>;
}

/** Arguments of `getStatesOfCountry`. */
export interface GetStatesOfCountryArgs {
  query: NonNullable<operations["getStatesOfCountry"]["parameters"]["query"]>;
}

/** Arguments of `removeDomains`. */
export interface RemoveDomainsArgs {
  query?: NonNullable<operations["removeDomains"]["parameters"]["query"]>;
  body: RemoveDomainsRequest;
}

/** Arguments of `getDomainRenewalPricing`. */
export interface GetDomainRenewalPricingArgs {
  body: GetDomainRenewalPricingRequest;
}

/** Arguments of `renewDomain`. */
export interface RenewDomainArgs {
  body: RenewDomainRequest;
}

/** Arguments of `enableOrDisableDomainAutoRenew`. */
export interface EnableOrDisableDomainAutoRenewArgs {
  body: EnableOrDisableDomainAutoRenewRequest;
}

/** Arguments of `getDomainsForUser`. */
export interface GetDomainsForUserArgs {
  query?: NonNullable<operations["getDomainsForUser"]["parameters"]["query"]>;
}

/** Arguments of `getDomainDetails`. */
export interface GetDomainDetailsArgs {
  query: NonNullable<operations["getDomainDetails"]["parameters"]["query"]>;
}

/** Arguments of `suggestAvailableDomains`. */
export interface SuggestAvailableDomainsArgs {
  body: SuggestAvailableDomainsRequest;
}

/** Arguments of `getSingleAvailableDomain`. */
export interface GetSingleAvailableDomainArgs {
  body: GetSingleAvailableDomainRequest;
}

/** Arguments of `checkIfWorkspaceExists`. */
export interface CheckIfWorkspaceExistsArgs {
  body: CheckIfWorkspaceExistsRequest;
}

/** Arguments of `addDomainForwarding`. */
export interface AddDomainForwardingArgs {
  query?: NonNullable<operations["addDomainForwarding"]["parameters"]["query"]>;
  body: AddDomainForwardingRequest;
}

/** Arguments of `addEmailForwarding`. */
export interface AddEmailForwardingArgs {
  query?: NonNullable<operations["addEmailForwarding"]["parameters"]["query"]>;
  body: AddEmailForwardingRequest;
}

/** Arguments of `addGoogleClientIdToDomain`. */
export interface AddGoogleClientIdToDomainArgs {
  body: AddGoogleClientIdToDomainRequest;
}

/** Arguments of `getDnsRecordsForDomain`. */
export interface GetDnsRecordsForDomainArgs {
  query: NonNullable<operations["getDnsRecordsForDomain"]["parameters"]["query"]>;
}

/** Arguments of `updateDnsRecords`. */
export interface UpdateDnsRecordsArgs {
  query?: NonNullable<operations["updateDnsRecords"]["parameters"]["query"]>;
  body: UpdateDnsRecordsRequest;
}

/** Arguments of `addDnsRecord`. */
export interface AddDnsRecordArgs {
  query?: NonNullable<operations["addDnsRecord"]["parameters"]["query"]>;
  body: AddDnsRecordRequest;
}

/** Arguments of `deleteDnsRecords`. */
export interface DeleteDnsRecordsArgs {
  query: NonNullable<operations["deleteDnsRecords"]["parameters"]["query"]>;
}

/** Arguments of `updateNameservers`. */
export interface UpdateNameserversArgs {
  query: NonNullable<operations["updateNameservers"]["parameters"]["query"]>;
  body: UpdateNameserversRequest;
}

/** Arguments of `getOrderDetails`. */
export interface GetOrderDetailsArgs {
  query: NonNullable<operations["getOrderDetails"]["parameters"]["query"]>;
}

/** Arguments of `createOrderForm`. */
export interface CreateOrderFormArgs {
  query?: NonNullable<operations["createOrderForm"]["parameters"]["query"]>;
  body: CreateOrderFormRequest;
}

/** Arguments of `getOrderStatus`. */
export interface GetOrderStatusArgs {
  query: NonNullable<operations["getOrderStatus"]["parameters"]["query"]>;
}

/** Arguments of `createOrderJson`. */
export interface CreateOrderJsonArgs {
  query?: NonNullable<operations["createOrderJson"]["parameters"]["query"]>;
  body: CreateOrderJsonRequest;
}

/** Arguments of `orderMailboxesJson`. */
export interface OrderMailboxesJsonArgs {
  query?: NonNullable<operations["orderMailboxesJson"]["parameters"]["query"]>;
  body: OrderMailboxesJsonRequest;
}

/** Arguments of `processOrder`. */
export interface ProcessOrderArgs {
  query?: NonNullable<operations["processOrder"]["parameters"]["query"]>;
  body: ProcessOrderRequest;
}

/** Arguments of `addMailboxesToSubscriptionForm`. */
export interface AddMailboxesToSubscriptionFormArgs {
  query?: NonNullable<operations["addMailboxesToSubscriptionForm"]["parameters"]["query"]>;
  body: AddMailboxesToSubscriptionFormRequest;
}

/** Arguments of `getAllMailboxes`. */
export interface GetAllMailboxesArgs {
  query?: NonNullable<operations["getAllMailboxes"]["parameters"]["query"]>;
}

/** Arguments of `getMailboxesForUser`. */
export interface GetMailboxesForUserArgs {
  query?: NonNullable<operations["getMailboxesForUser"]["parameters"]["query"]>;
}

/** Arguments of `getMailboxDetailsById`. */
export interface GetMailboxDetailsByIdArgs {
  query: NonNullable<operations["getMailboxDetailsById"]["parameters"]["query"]>;
}

/** Arguments of `getMailboxAdminDetails`. */
export interface GetMailboxAdminDetailsArgs {
  query: NonNullable<operations["getMailboxAdminDetails"]["parameters"]["query"]>;
}

/** Arguments of `updateMailboxDetails`. */
export interface UpdateMailboxDetailsArgs {
  query?: NonNullable<operations["updateMailboxDetails"]["parameters"]["query"]>;
  body: UpdateMailboxDetailsRequest;
}

/** Arguments of `removeMailbox`. */
export interface RemoveMailboxArgs {
  query?: NonNullable<operations["removeMailbox"]["parameters"]["query"]>;
  body: RemoveMailboxRequest;
}

/** Arguments of `validateMailbox`. */
export interface ValidateMailboxArgs {
  query?: NonNullable<operations["validateMailbox"]["parameters"]["query"]>;
  body: ValidateMailboxRequest;
}

/** Arguments of `addWarmup`. */
export interface AddWarmupArgs {
  query: NonNullable<operations["addWarmup"]["parameters"]["query"]>;
}

/** Arguments of `removeWarmup`. */
export interface RemoveWarmupArgs {
  query: NonNullable<operations["removeWarmup"]["parameters"]["query"]>;
}

/** Arguments of `toggleWarmup`. */
export interface ToggleWarmupArgs {
  query: NonNullable<operations["toggleWarmup"]["parameters"]["query"]>;
}

/** Arguments of `setWarmupStatus`. */
export interface SetWarmupStatusArgs {
  query: NonNullable<operations["setWarmupStatus"]["parameters"]["query"]>;
  body: SetWarmupStatusRequest;
}

/** Arguments of `updateWarmupSettings`. */
export interface UpdateWarmupSettingsArgs {
  query: NonNullable<operations["updateWarmupSettings"]["parameters"]["query"]>;
  body: UpdateWarmupSettingsRequest;
}

/** Arguments of `getAllSubscriptions`. */
export interface GetAllSubscriptionsArgs {
  query?: NonNullable<operations["getAllSubscriptions"]["parameters"]["query"]>;
}

/** Arguments of `renewSubscriptions`. */
export interface RenewSubscriptionsArgs {
  body: RenewSubscriptionsRequest;
}

/** Arguments of `toggleAutoRenewal`. */
export interface ToggleAutoRenewalArgs {
  body: ToggleAutoRenewalRequest;
}

/** Arguments of `cancelSubscription`. */
export interface CancelSubscriptionArgs {
  body: CancelSubscriptionRequest;
}

/** Arguments of `recreateSubscriptions`. */
export interface RecreateSubscriptionsArgs {
  body: RecreateSubscriptionsRequest;
}

/** Arguments of `reExportMailboxOauth`. */
export interface ReExportMailboxOauthArgs {
  query?: NonNullable<operations["reExportMailboxOauth"]["parameters"]["query"]>;
  body: ReExportMailboxOauthRequest;
}

/** Arguments of `updatePlatformCredential`. */
export interface UpdatePlatformCredentialArgs {
  query: NonNullable<operations["updatePlatformCredential"]["parameters"]["query"]>;
  body: UpdatePlatformCredentialRequest;
}

/** Arguments of `addPlatformCredentials`. */
export interface AddPlatformCredentialsArgs {
  query?: NonNullable<operations["addPlatformCredentials"]["parameters"]["query"]>;
  body: AddPlatformCredentialsRequest;
}

/** Arguments of `removePlatformCredential`. */
export interface RemovePlatformCredentialArgs {
  query: NonNullable<operations["removePlatformCredential"]["parameters"]["query"]>;
}

/** Arguments of `getConnectedPlatforms`. */
export interface GetConnectedPlatformsArgs {
  query?: NonNullable<operations["getConnectedPlatforms"]["parameters"]["query"]>;
}

/** Arguments of `listPlatformWorkspaces`. */
export interface ListPlatformWorkspacesArgs {
  query: NonNullable<operations["listPlatformWorkspaces"]["parameters"]["query"]>;
}

/** Arguments of `exportMailboxesToPlatform`. */
export interface ExportMailboxesToPlatformArgs {
  query?: NonNullable<operations["exportMailboxesToPlatform"]["parameters"]["query"]>;
  body: ExportMailboxesToPlatformRequest;
}

/** Arguments of `getAllPreWarmedUpMailboxes`. */
export interface GetAllPreWarmedUpMailboxesArgs {
  query?: NonNullable<operations["getAllPreWarmedUpMailboxes"]["parameters"]["query"]>;
}

/** Arguments of `orderPreWarmedupMailboxes`. */
export interface OrderPreWarmedupMailboxesArgs {
  query?: NonNullable<operations["orderPreWarmedupMailboxes"]["parameters"]["query"]>;
  body: OrderPreWarmedupMailboxesRequest;
}

/** Arguments of `createPlacementTest`. */
export interface CreatePlacementTestArgs {
  query?: NonNullable<operations["createPlacementTest"]["parameters"]["query"]>;
  body: CreatePlacementTestRequest;
}

/** Arguments of `getPlacementReports`. */
export interface GetPlacementReportsArgs {
  query?: NonNullable<operations["getPlacementReports"]["parameters"]["query"]>;
}

/** Arguments of `sendError`. */
export interface SendErrorArgs {
  body: SendErrorRequest;
}

/** What `updateUserDetails` resolves to. */
export type UpdateUserDetailsReply = EnvelopeReply;

/** What `deleteUser` resolves to. */
export type DeleteUserReply = AcceptedReply;

/** What `getCountriesList` resolves to. */
export type GetCountriesListReply = NamesToCodesReply;

/** What `getStatesOfCountry` resolves to. */
export type GetStatesOfCountryReply = NamesToCodesReply;

/** What `removeDomains` resolves to. */
export type RemoveDomainsReply = AcceptedReply;

/** What `renewDomain` resolves to. */
export type RenewDomainReply = AcceptedReply;

/** What `suggestAvailableDomains` resolves to. */
export type SuggestAvailableDomainsReply = EnvelopeReply;

/** What `getSingleAvailableDomain` resolves to. */
export type GetSingleAvailableDomainReply = EnvelopeReply;

/** What `addDomainForwarding` resolves to. */
export type AddDomainForwardingReply = AcceptedReply;

/** What `addEmailForwarding` resolves to. */
export type AddEmailForwardingReply = AcceptedReply;

/** What `addGoogleClientIdToDomain` resolves to. */
export type AddGoogleClientIdToDomainReply = AcceptedReply;

/** What `updateDnsRecords` resolves to. */
export type UpdateDnsRecordsReply = EnvelopeReply;

/** What `addDnsRecord` resolves to. */
export type AddDnsRecordReply = EnvelopeReply;

/** What `deleteDnsRecords` resolves to. */
export type DeleteDnsRecordsReply = EnvelopeReply;

/** What `updateNameservers` resolves to. */
export type UpdateNameserversReply = EnvelopeReply;

/** What `getOrderDetails` resolves to. */
export type GetOrderDetailsReply = EnvelopeReply;

/** What `createOrderForm` resolves to. */
export type CreateOrderFormReply = OrderReply;

/** What `createOrderJson` resolves to. */
export type CreateOrderJsonReply = OrderReply;

/** What `orderMailboxesJson` resolves to. */
export type OrderMailboxesJsonReply = OrderReply;

/** What `processOrder` resolves to. */
export type ProcessOrderReply = AcceptedReply;

/** What `addMailboxesToSubscriptionForm` resolves to. */
export type AddMailboxesToSubscriptionFormReply = OrderReply;

/** What `getAllMailboxes` resolves to. */
export type GetAllMailboxesReply = MailboxesReply;

/** What `getMailboxesForUser` resolves to. */
export type GetMailboxesForUserReply = MailboxesReply;

/** What `getMailboxDetailsById` resolves to. */
export type GetMailboxDetailsByIdReply = MailboxReply;

/** What `getMailboxAdminDetails` resolves to. */
export type GetMailboxAdminDetailsReply = MailboxReply;

/** What `removeMailbox` resolves to. */
export type RemoveMailboxReply = AcceptedReply;

/** What `validateMailbox` resolves to. */
export type ValidateMailboxReply = EnvelopeReply;

/** What `addWarmup` resolves to. */
export type AddWarmupReply = WarmupStatusReply;

/** What `removeWarmup` resolves to. */
export type RemoveWarmupReply = AcceptedReply;

/** What `toggleWarmup` resolves to. */
export type ToggleWarmupReply = WarmupStatusReply;

/** What `setWarmupStatus` resolves to. */
export type SetWarmupStatusReply = WarmupStatusReply;

/** What `updateWarmupSettings` resolves to. */
export type UpdateWarmupSettingsReply = EnvelopeReply;

/** What `renewSubscriptions` resolves to. */
export type RenewSubscriptionsReply = AcceptedReply;

/** What `toggleAutoRenewal` resolves to. */
export type ToggleAutoRenewalReply = EnvelopeReply;

/** What `cancelSubscription` resolves to. */
export type CancelSubscriptionReply = AcceptedReply;

/** What `recreateSubscriptions` resolves to. */
export type RecreateSubscriptionsReply = AcceptedReply;

/** What `reExportMailboxOauth` resolves to. */
export type ReExportMailboxOauthReply = AcceptedReply;

/** What `updatePlatformCredential` resolves to. */
export type UpdatePlatformCredentialReply = EnvelopeReply;

/** What `removePlatformCredential` resolves to. */
export type RemovePlatformCredentialReply = AcceptedReply;

/** What `listPlatformWorkspaces` resolves to. */
export type ListPlatformWorkspacesReply = EnvelopeReply;

/** What `exportMailboxesToPlatform` resolves to. */
export type ExportMailboxesToPlatformReply = AcceptedReply;

/** What `orderPreWarmedupMailboxes` resolves to. */
export type OrderPreWarmedupMailboxesReply = OrderReply;

/** What `getWalletDetails` resolves to. */
export type GetWalletDetailsReply = EnvelopeReply;

/** What `sendError` resolves to. */
export type SendErrorReply = EnvelopeReply;

/** What Cold Mail Reseller sends to your webhook, by event name. */
export interface WebhookEvents {
  "domain.order.success": DomainOrderSuccessEvent;
  "domain.order.failed": DomainFailedEvent;
  "domain.renewal.success": DomainEvent;
  "domain.renewal.failed": DomainFailedEvent;
  "domain.grace_period": DomainEvent;
  "domain.expired": DomainEvent;
  "mailbox.order.success": MailboxOrderSuccessEvent;
  "mailbox.order.failed": MailboxOrderFailedEvent;
  "mailbox.created": MailboxCreatedEvent;
  "mailbox.updated": MailboxUpdatedEvent;
  "mailbox.exported": MailboxExportedEvent;
  "mailbox.warmup.started": MailboxWarmupEvent;
  "mailbox.warmup.removed": MailboxWarmupEvent;
  "subscription.renewing": SubscriptionEvent;
  "subscription.renewal.success": SubscriptionEvent;
  "subscription.renewal.failed": SubscriptionEvent;
  "subscription.past_due": SubscriptionEvent;
  "subscription.expired": SubscriptionEvent;
  "subscription.cancelled": SubscriptionEvent;
  "subscription.updated": SubscriptionEvent;
  "prewarmup.order.success": PrewarmupOrderSuccessEvent;
  "prewarmup.order.failed": PrewarmupOrderFailedEvent;
  "dns-record.updated": DnsRecordUpdatedEvent;
}

/** The Cold Mail Reseller API, one method per operation. Every method resolves to the success body or throws one `MailfleetError`. */
export interface ColdMailResellerClient {
  /**
   * Get User Details: `GET /users`
   *
   * One customer of the partner, with profile and billing data. No source shows the reply; its keys are those of the
   * request that creates a user.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, users/creatingManagingUsers
   * (September 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  getUserDetails(args?: GetUserDetailsArgs, options?: CallOptions): Promise<GetUserDetailsReply>;

  /**
   * Update User Details: `PUT /users`
   *
   * Changes a customer's profile and billing data. The docs mark every field as optional; the help guide says that a
   * partial billing object is refused. Send the whole object. `userId` is the user to change, so every call has to
   * name it. The reply is not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source:
   * docs.coldmailreseller.com/update-user-details-13453855e0 (2026); help guide, users/creatingManagingUsers
   * (September 2026)
   */
  updateUserDetails(args: UpdateUserDetailsArgs, options?: CallOptions): Promise<UpdateUserDetailsReply>;

  /**
   * Create User: `POST /users`
   *
   * Makes a customer of the partner. The new id is in `data`: the help guide shows it as `id`, the docs only speak of
   * "the userId", so accept both. Strings other than the e-mail may hold Unicode letters, digits, spaces and `. , ' #
   * & ( ) / -`; HTML entities are decoded before the check. Sent twice, it can make two users.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 409, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/create-user-13453741e0 (2026); reply and character rules from the help guide,
   * users/creatingManagingUsers (September 2026)
   */
  createUser(args: CreateUserArgs, options?: CallOptions): Promise<CreateUserReply>;

  /**
   * Delete User: `DELETE /users`
   *
   * DELETES a customer for good, with billing data, orders, workspaces and wallet records. Only a user without any
   * domain or mailbox can be deleted; a refusal counts what remains. `userId` is the user to delete, so every call has
   * to name it.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/delete-user-20959307e0 (2026-03-02); help guide, users/deletingUser (September 2026)
   */
  deleteUser(args: DeleteUserArgs, options?: CallOptions): Promise<DeleteUserReply>;

  /**
   * Retrieve all users: `GET /users/list`
   *
   * Lists the customers of the partner, in pages. It can be searched too, by a parameter that no source names. No
   * source shows the reply: whether `data` is the list or holds it is inferred; read both.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, users/creatingManagingUsers
   * (September 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  retrieveAllUsers(args?: RetrieveAllUsersArgs, options?: CallOptions): Promise<RetrieveAllUsersReply>;

  /**
   * Get Countries List: `GET /geo/countries`
   *
   * A map of country names to ISO 3166-1 alpha-2 codes, for the `country` of a user. Whether `data` is the map or
   * holds it is not shown; read both.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, users/geoReference
   * (September 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  getCountriesList(args?: Record<string, never>, options?: CallOptions): Promise<GetCountriesListReply>;

  /**
   * Get States of a Country: `GET /geo/states`
   *
   * A map of state or province names to codes. Whether `data` is the map or holds it is not shown; read both.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, users/geoReference
   * (September 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  getStatesOfCountry(args: GetStatesOfCountryArgs, options?: CallOptions): Promise<GetStatesOfCountryReply>;

  /**
   * Remove domains: `DELETE /domains`
   *
   * REMOVES domains for good. Refused while mailboxes remain on a domain. The title and DELETE are all that is known:
   * path, query and body are inferred (removing a mailbox takes a JSON body too), and the reply is not shown.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path inferred, request inferred, response inferred. Source: docs.coldmailreseller.com, navigation
   * (2026-02-09); help guide, FAQ (September 2026)
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  removeDomains(args: RemoveDomainsArgs, options: CallOptions & { readonly allowInferred: true }): Promise<RemoveDomainsReply>;

  /**
   * Get domain renewal pricing: `POST /domains/renewal-price`
   *
   * What it costs to renew domains. `userId` is in the BODY. The docs' example asks for three names and gets one row:
   * do not count on one row per name, nor on the order. `renewalPrice` is a decimal string here, where other prices
   * are numbers. A domain can be renewed from 45 days before it expires and during the 7 days of grace afterwards,
   * which close at the end of that day in UTC.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/get-domain-renewal-pricing-31980200e0 (2026);
   * docs.coldmailreseller.com/domain-renewal-overview-2056865m0
   */
  getDomainRenewalPricing(args: GetDomainRenewalPricingArgs, options?: CallOptions): Promise<GetDomainRenewalPricingReply>;

  /**
   * Renew domain: `POST /domains/renew`
   *
   * Renews domains, paid from the wallet. It is queued: domain.renewal.success or domain.renewal.failed tells the end.
   * Possible from 45 days before expiry until the 7 days of grace are over; after that the domain cannot be recovered
   * by API. Body and reply are not shown and taken from its two siblings.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401, 400 (missingUserId), 404 (userNotFound).
   * Evidence: path documented, request inferred, response inferred. Source:
   * docs.coldmailreseller.com/renew-domain-31983109e0 (2026);
   * docs.coldmailreseller.com/domain-renewal-overview-2056865m0
   */
  renewDomain(args: RenewDomainArgs, options?: CallOptions): Promise<RenewDomainReply>;

  /**
   * Enable or disable domain auto-renew: `PATCH /domains/toggle-auto-renew`
   *
   * Sets, despite its path, whether domains renew themselves; it does not flip. `userId` is in the BODY. Renewals then
   * are queued by the provider, also in the days of grace, and paid from the wallet. The `autoRenew` of orders and
   * subscriptions is another one, for mailboxes. An older navigation says POST. The docs' example names three domains
   * and gets one row.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/enable-or-disable-domain-auto-renew-31991417e0 (2026-04-03)
   */
  enableOrDisableDomainAutoRenew(args: EnableOrDisableDomainAutoRenewArgs, options?: CallOptions): Promise<EnableOrDisableDomainAutoRenewReply>;

  /**
   * Get Domains For User: `GET /domains/by-user`
   *
   * Lists the domains of one user. A wrong `userId` gives an EMPTY LIST, not a 404: an empty answer does not prove
   * that the user has no domains. No source shows the reply: whether `data` is the list or holds it, and what it says
   * of pages, is inferred; read both. Filters are not named.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, troubleshooting and FAQ
   * (September 2026); title and method from docs.coldmailreseller.com/get-domains-for-user-24303675e0
   */
  getDomainsForUser(args?: GetDomainsForUserArgs, options?: CallOptions): Promise<GetDomainsForUserReply>;

  /**
   * Get domain details: `GET /domains/details`
   *
   * One domain: name, status, registration and expiry date, purchase type, service provider, auto-renew, protection,
   * domain forwarding and e-mail forwarding (both null when unset). The help guide lists these facts but neither path,
   * parameters nor keys.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path inferred, request inferred, response inferred. Source: Help guide, domains/removeDomain (September
   * 2026)
   * @experimental No source shows this path.
   */
  getDomainDetails(args: GetDomainDetailsArgs, options?: CallOptions): Promise<GetDomainDetailsReply>;

  /**
   * Suggest Available Domains: `POST /domains/suggest`
   *
   * Names like the given one that can be registered. The title and POST are all that is known: path, request and reply
   * are inferred.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500, 503.
   * Evidence: path inferred, request inferred, response inferred. Source: docs.coldmailreseller.com, navigation
   * (2026-02-09)
   * @experimental No source shows this path.
   */
  suggestAvailableDomains(args: SuggestAvailableDomainsArgs, options?: CallOptions): Promise<SuggestAvailableDomainsReply>;

  /**
   * Get Single Available Domain: `POST /domains/available`
   *
   * Whether one domain name can be registered, and probably at what price. The title and POST are all that is known:
   * path, request and reply are inferred. That a name can be registered does not mean that no workspace exists for it:
   * those are two checks.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500, 503.
   * Evidence: path inferred, request inferred, response inferred. Source: docs.coldmailreseller.com, navigation
   * (2026-02-09)
   * @experimental No source shows this path.
   */
  getSingleAvailableDomain(args: GetSingleAvailableDomainArgs, options?: CallOptions): Promise<GetSingleAvailableDomainReply>;

  /**
   * Check If Workspace Exists: `POST /domains/has-workspace`
   *
   * Whether a Google or Microsoft workspace exists for a domain already, which makes an order fail. Titled "Check If
   * Google Workspace Exists" until 2026. One domain, or several at once; several are judged apart, each within 15
   * seconds, and a check that timed out counts as failed, not as "none". Only the answer for one domain without a
   * workspace is printed; how a found workspace looks is not shown.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 409, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source: Help guide, domains/workspaceConflict
   * (September 2026); title from docs.coldmailreseller.com/check-if-workspace-exists-13453981e0
   */
  checkIfWorkspaceExists(args: CheckIfWorkspaceExistsArgs, options?: CallOptions): Promise<CheckIfWorkspaceExistsReply>;

  /**
   * Add domain forwarding: `POST /domains/forwarding`
   *
   * Sends the visitors of a domain elsewhere. It is applied later; the newer event dns-record.updated says when. The
   * title and POST are all that is known: path and request are inferred, with `forwardTo` as orders call it, and the
   * reply is not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path inferred, request inferred, response inferred. Source: docs.coldmailreseller.com, navigation
   * (2026-02-09); help guide, webhooks/eventReference (September 2026)
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  addDomainForwarding(args: AddDomainForwardingArgs, options: CallOptions & { readonly allowInferred: true }): Promise<AddDomainForwardingReply>;

  /**
   * Add email forwarding: `POST /domains/email-forwarding`
   *
   * Catch-all forwarding of the mail of a domain, whose mailboxes must be ACTIVE. It is applied later, as domain
   * forwarding is. The title and POST are all that is known: path and request are inferred, and the reply is not
   * shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path inferred, request inferred, response inferred. Source: docs.coldmailreseller.com, navigation
   * (2026-02-09); help guide, FAQ (September 2026)
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  addEmailForwarding(args: AddEmailForwardingArgs, options: CallOptions & { readonly allowInferred: true }): Promise<AddEmailForwardingReply>;

  /**
   * Add Google Client ID to Domain: `POST /domains/add-client-id`
   *
   * Allows a platform's OAuth client on domains, so that their mailboxes can be exported to it. Google only. `userId`
   * is in the BODY. The client id is checked before anything is queued; `appName` is the most likely key of the app's
   * name. The reply is not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, exports/oauthExports
   * (September 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  addGoogleClientIdToDomain(args: AddGoogleClientIdToDomainArgs, options?: CallOptions): Promise<AddGoogleClientIdToDomainReply>;

  /**
   * Get dns records for a domain: `GET /dns`
   *
   * Lists the records of a domain, the disabled ones apart. `recordId` is needed to update or delete one.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source: Help guide, dns/dnsRecords (September
   * 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  getDnsRecordsForDomain(args: GetDnsRecordsForDomainArgs, options?: CallOptions): Promise<GetDnsRecordsForDomainReply>;

  /**
   * Update dns records: `PUT /dns`
   *
   * Replaces every writable field of one record; there is no partial update. The reply is not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, dns/dnsRecords (September
   * 2026); title from docs.coldmailreseller.com/update-dns-records-14951809e0
   */
  updateDnsRecords(args: UpdateDnsRecordsArgs, options?: CallOptions): Promise<UpdateDnsRecordsReply>;

  /**
   * Adds dns record: `POST /dns`
   *
   * Adds records to a domain. To a DMARC record (TXT on `_dmarc`) the provider ADDS tags by itself unless
   * `excludedDMARCtags` names them: rua and ruf (mailto), fo 0, rf afrf, ri 604800, pct 100, sp reject, aspf r, adkim
   * r. The stored value therefore differs from the one sent. Sent twice, it can add the record twice. The reply is not
   * shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Path from the help guide, dns/dnsRecords
   * (September 2026); body from docs.coldmailreseller.com/adds-dns-record-14951788e0 (2026)
   */
  addDnsRecord(args: AddDnsRecordArgs, options?: CallOptions): Promise<AddDnsRecordReply>;

  /**
   * Delete dns records: `DELETE /dns`
   *
   * Deletes one record, named in the query. Whether the docs page takes a body instead is not seen, and the reply is
   * not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, dns/dnsRecords (September
   * 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  deleteDnsRecords(args: DeleteDnsRecordsArgs, options?: CallOptions): Promise<DeleteDnsRecordsReply>;

  /**
   * Update nameservers: `PUT /dns/nameservers`
   *
   * Replaces the WHOLE list of nameservers of a domain. With other nameservers its records here no longer answer. It
   * takes up to 48 hours to be seen everywhere. The key of the list in the body is inferred, and the reply is not
   * shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path documented, request inferred, response inferred. Source: Help guide, dns/nameservers (September
   * 2026)
   */
  updateNameservers(args: UpdateNameserversArgs, options?: CallOptions): Promise<UpdateNameserversReply>;

  /**
   * Get Order Details: `GET /orders`
   *
   * One order. The title and GET are all that is known: path, parameters and reply are inferred.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path inferred, request inferred, response inferred. Source: docs.coldmailreseller.com, navigation
   * (2026-02-09)
   * @experimental No source shows this path.
   */
  getOrderDetails(args: GetOrderDetailsArgs, options?: CallOptions): Promise<GetOrderDetailsReply>;

  /**
   * Create Order: `POST /orders`
   *
   * The older form of createOrderJson: multipart, with pictures as files keyed by address. `confirm: true` charges the
   * wallet, as there. The parts are documented; the path and where `userId` goes are inferred from the newer form. How
   * the map of files becomes parts is not shown.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401, 400 (missingUserId), 404 (userNotFound).
   * Evidence: path inferred, request documented, response inferred. Source:
   * docs.coldmailreseller.com/create-order-13454329e0 (2026)
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   * @deprecated Superseded by the provider.
   */
  createOrderForm(args: CreateOrderFormArgs, options: CallOptions & { readonly allowInferred: true }): Promise<CreateOrderFormReply>;

  /**
   * Get Order Status: `GET /orders/status`
   *
   * The state of one order, for polling. No source shows the answer, so show its status and do not trust it alone:
   * what was ordered is done when it is read back. The partner portal (not the API) knows Paid, Pending, Failed,
   * Refund and Partial Refund (github.com/cmr-help-guide, orders/manageOrders.js 8188ffd). An order usually takes 10
   * to 90 seconds. Never order again while waiting.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide,
   * mailboxes/provisioningMailbox, quoting the docs' Quick Start (September 2026)
   */
  getOrderStatus(args: GetOrderStatusArgs, options?: CallOptions): Promise<GetOrderStatusReply>;

  /**
   * Creates order json: `POST /orders/json`
   *
   * Orders domains, and mailboxes on them. `confirm: true` queues the order at once and charges the wallet, and
   * creation fails if the wallet does not cover it; `confirm: false` stores the order, uncharged, until it is
   * processed. The HTTP status does not tell the two apart: keep your own `confirm`. Domains that cannot be registered
   * come back in `data.unavailableDomains`, inside a 200. An order that is sent again can register and charge again.
   * The page says that `google` is required for Google mailboxes and `microsoftOauthRoute` for Microsoft. It prints no
   * required mark for `billingCycle`, `confirm`, `serviceProvider` and `autoRenew` but sends all four; they are
   * required here because their defaults decide what is charged. Whether an order without mailboxes is taken is not
   * said; the map can be empty.
   * Afterwards: domain.order.success, then mailbox.order.success, then one mailbox.created per mailbox;
   * domain.order.failed ends it. Usually within 10 to 90 seconds.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 404, 409, 422, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401, 400 (missingUserId), 404 (userNotFound), 422
   * (insufficientWallet).
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/creates-order-json-14632249e0 (2026-02-10); onWarmup, unavailableDomains and actionId
   * from the help guide, mailboxes/provisioningMailbox (September 2026)
   */
  createOrderJson(args: CreateOrderJsonArgs, options?: CallOptions): Promise<CreateOrderJsonReply>;

  /**
   * Order mailboxes (json): `POST /orders/create-mailbox-order/json`
   *
   * Orders mailboxes on a domain that is owned already. Exactly one of `subscriptionId` (the subscription is active:
   * the seats join it) and `domainId` with `autoRenew` (it was cancelled: a new subscription is made); never both,
   * never neither. `mailboxes` is keyed by the domain's NAME, also beside `domainId`. The platform follows the
   * domain's workspace, so there is no `serviceProvider`, and `microsoftOauthRoute` does not appear.
   * `confirm: true` queues and charges, and creation fails if the wallet does not cover it; `confirm: false` stores
   * the order until it is processed. 200 is titled "created and queued", 201 "created": that 201 means unconfirmed is
   * inferred, so keep your own `confirm`.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401, 400 (missingUserId), 404 (userNotFound), 422
   * (insufficientWallet).
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/order-mailboxes-json-14943459e0 (2026-02-09); billingCycle and onWarmup from the help
   * guide, mailboxes/addingMailboxesToExistingDomain (September 2026)
   */
  orderMailboxesJson(args: OrderMailboxesJsonArgs, options?: CallOptions): Promise<OrderMailboxesJsonReply>;

  /**
   * Process the Order: `POST /orders/process`
   *
   * Processes an order that was stored with `confirm: false`, and charges the wallet. The title and POST are all that
   * is known: path, parameters, body and reply are inferred.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path inferred, request inferred, response inferred. Source: docs.coldmailreseller.com, navigation
   * (2026-02-09); docs.coldmailreseller.com/order-mailboxes-json-14943459e0 (2026-02-09)
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  processOrder(args: ProcessOrderArgs, options: CallOptions & { readonly allowInferred: true }): Promise<ProcessOrderReply>;

  /**
   * Add mailboxes to a subscription: `POST /orders/create-mailbox-order`
   *
   * The older form of orderMailboxesJson, marked deprecated by the docs: multipart, for Google mailboxes only, with
   * pictures as files keyed by address. `confirm: true` charges the wallet, as there. The parts are documented; the
   * path and where `userId` goes are inferred from the newer form. How the map of files becomes parts is not shown.
   * The page types the Google client id as a number, a slip.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401, 400 (missingUserId).
   * Evidence: path inferred, request documented, response inferred. Source:
   * docs.coldmailreseller.com/add-mailboxes-to-a-subscription-14607686e0 (2026)
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   * @deprecated Superseded by the provider.
   */
  addMailboxesToSubscriptionForm(args: AddMailboxesToSubscriptionFormArgs, options: CallOptions & { readonly allowInferred: true }): Promise<AddMailboxesToSubscriptionFormReply>;

  /**
   * Get all mailboxes: `GET /mailboxes`
   *
   * Lists the mailboxes of ALL customers of the partner. No source shows the reply: whether `data` is the list or
   * holds it, and what it says of pages, is inferred; read both. It may carry logins.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, mailboxes/getMailboxDetails
   * (September 2026)
   */
  getAllMailboxes(args?: GetAllMailboxesArgs, options?: CallOptions): Promise<GetAllMailboxesReply>;

  /**
   * Get mailboxes for user: `GET /mailboxes/single`
   *
   * Lists the mailboxes of one user. `single` means one user, not one mailbox. No source shows the reply: whether
   * `data` is the list or holds it, and what it says of pages, is inferred; read both. It may carry logins.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, mailboxes/getMailboxDetails
   * and mailboxes/mailboxLifecycle (September 2026); title from
   * docs.coldmailreseller.com/get-mailboxes-for-user-13521999e0
   */
  getMailboxesForUser(args?: GetMailboxesForUserArgs, options?: CallOptions): Promise<GetMailboxesForUserReply>;

  /**
   * Get mailbox details by id: `GET /mailboxes/mailbox`
   *
   * One mailbox. It takes no `userId`. No source shows the reply.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, mailboxes/getMailboxDetails
   * (September 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  getMailboxDetailsById(args: GetMailboxDetailsByIdArgs, options?: CallOptions): Promise<GetMailboxDetailsByIdReply>;

  /**
   * Get Mailbox Admin Details: `GET /mailboxes/admin-mailbox-details`
   *
   * Administrative details of a mailbox, which is taken to mean its logins. No source shows the reply; its keys are
   * those under which the pre-warmup event hands over logins.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, mailboxes/getMailboxDetails
   * (September 2026); title from docs.coldmailreseller.com/get-mailbox-admin-details-28391300e0
   */
  getMailboxAdminDetails(args: GetMailboxAdminDetailsArgs, options?: CallOptions): Promise<GetMailboxAdminDetailsReply>;

  /**
   * Update mailbox details: `PATCH /mailboxes/update-mailbox-details`
   *
   * Changes names and pictures, of one mailbox (`mailboxData` is an object) or of several (it is an array). `userName`
   * here is `username` in orders. It is applied later at the platform. Several are judged apart: a 200 can carry
   * successes and failures (one mailbox can be throttled: "Rate limit exceeded"), and its printed body has no
   * `status`. A docs page says that it can reset a password, but no field for that is documented.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source: Help guide,
   * mailboxes/updatingMailboxDetails (September 2026); title and method from docs.coldmailreseller.com, navigation
   * (2026-02-09)
   */
  updateMailboxDetails(args: UpdateMailboxDetailsArgs, options?: CallOptions): Promise<UpdateMailboxDetailsReply>;

  /**
   * Remove mailbox: `DELETE /mailboxes/remove`
   *
   * REMOVES a mailbox for good. Removing the last mailbox of a workspace DELETES THE WHOLE WORKSPACE. The address
   * cannot be recovered; the seat can be given to another mailbox until the next renewal. Possible only earlier than
   * 24 hours before the subscription expires. A DELETE with a JSON body. The docs mark the page as deprecated without
   * naming a successor, and the help guide names it as the way to delete.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/remove-mailbox-13679877e0 (2026-03-02); help guide, mailboxes/deletingMailbox (September
   * 2026)
   */
  removeMailbox(args: RemoveMailboxArgs, options?: CallOptions): Promise<RemoveMailboxReply>;

  /**
   * Validate mailbox: `POST /mailboxes/validate-mailbox`
   *
   * Checks that SMTP and DNS of a mailbox are healthy, to be done before an OAuth export. The key of the mailbox in
   * the body is inferred, and the reply is not shown.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path documented, request inferred, response inferred. Source: Help guide, exports/oauthExports
   * (September 2026)
   */
  validateMailbox(args: ValidateMailboxArgs, options?: CallOptions): Promise<ValidateMailboxReply>;

  /**
   * Add warmup: `POST /mailboxes/warmup`
   *
   * Enrols an ACTIVE mailbox in warmup and charges the wallet: the warmup price times the days that remain of the
   * period, divided by 30. The state is PENDING for some minutes, then ACTIVE. After a removal, enrolling again is a
   * new charge. It takes no `userId` and no body. The reply is not shown.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, warmup/enablingWarmup
   * (September 2026)
   */
  addWarmup(args: AddWarmupArgs, options?: CallOptions): Promise<AddWarmupReply>;

  /**
   * Remove warmup: `DELETE /mailboxes/warmup`
   *
   * Ends warmup of a mailbox: it stops at once and its state becomes STOPPED. What was paid for the period is lost,
   * and enrolling again is a new charge; pausing loses nothing. The history of the warmup is kept.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source: Help guide,
   * warmup/pausingVsDisablingWarmup (September 2026)
   */
  removeWarmup(args: RemoveWarmupArgs, options?: CallOptions): Promise<RemoveWarmupReply>;

  /**
   * Toggle warmup: `POST /mailboxes/warmup/toggle`
   *
   * Flips warmup between ACTIVE and PAUSED and answers the new state; to reach a known state, set it instead. Whether
   * a paused mailbox is charged for warmup at renewal is disputed: one article of the help guide says yes, another no.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source: Help guide,
   * warmup/pausingVsDisablingWarmup and warmup/whatWarmupDoes (September 2026)
   */
  toggleWarmup(args: ToggleWarmupArgs, options?: CallOptions): Promise<ToggleWarmupReply>;

  /**
   * Set warmup status: `PATCH /mailboxes/warmup/status`
   *
   * Sets the state of warmup. Only ACTIVE, which resumes a paused warmup, is shown as a value. Resuming costs nothing
   * at once and is charged at the next renewal. The reply is not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide,
   * warmup/pausingVsDisablingWarmup (September 2026)
   */
  setWarmupStatus(args: SetWarmupStatusArgs, options?: CallOptions): Promise<SetWarmupStatusReply>;

  /**
   * Update warmup settings: `PATCH /mailboxes/warmup/settings`
   *
   * How warmup of an enrolled mailbox runs. The reply is not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, warmup/enablingWarmup
   * (September 2026)
   */
  updateWarmupSettings(args: UpdateWarmupSettingsArgs, options?: CallOptions): Promise<UpdateWarmupSettingsReply>;

  /**
   * Get All Subscriptions: `GET /subscriptions`
   *
   * Lists the subscriptions of ALL customers of the partner: every row carries its `userId`, and no parameter narrows
   * the list to one user. Page on `currentPage` and `totalPages`; `nextPage` is 2 in the docs' own example although
   * there is one page. This page says that 50 rows come per page by default, where the help guide says 20 in general.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/get-all-subscriptions-13454648e0 (2025); statuses from the help guide,
   * subscriptions/subscriptionStates (September 2026)
   */
  getAllSubscriptions(args?: GetAllSubscriptionsArgs, options?: CallOptions): Promise<GetAllSubscriptionsReply>;

  /**
   * Renew Subscriptions: `POST /subscriptions/renew-subscriptions`
   *
   * Renews subscriptions, paid from the wallet. It is queued: subscription.renewal.success or
   * subscription.renewal.failed tells the end. A subscription does not renew while its domain is in GRACE_PERIOD or
   * EXPIRED: renew the domain first. The 2025 copy of the page answers `data: null`, the 2026 copy `actionId` and no
   * data.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/renew-subscriptions-13454724e0 (2025-10-29 and 2026-06-23)
   */
  renewSubscriptions(args: RenewSubscriptionsArgs, options?: CallOptions): Promise<RenewSubscriptionsReply>;

  /**
   * Toggle Auto renewal: `POST /subscriptions/toggle-autorenewal`
   *
   * Turns the renewal of one subscription on or off. Turning it off ends nothing now: the subscription lives to the
   * end of its period. Turning it on lets the provider try a PAST_DUE subscription again. The body is not shown;
   * whether it sets or flips the value is therefore not known. The reply is not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request inferred, response inferred. Source: Help guide,
   * subscriptions/autoRenewVsManualRenew (September 2026); title and method from docs.coldmailreseller.com, navigation
   * (2026-02-09)
   */
  toggleAutoRenewal(args: ToggleAutoRenewalArgs, options?: CallOptions): Promise<ToggleAutoRenewalReply>;

  /**
   * Cancel Subscription: `POST /subscriptions/cancel`
   *
   * CANCELS a subscription at once and DELETES ITS WORKSPACE with every mailbox in it. There is no undo and no refund,
   * and a wrong domain name deletes a live workspace. To stop at the end of the period, turn auto renewal off instead.
   * The help guide asks for 24 hours before expiry. Named by subscription or by domain name.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/cancel-subscription-15044041e0 (2026-01-29); help guide, billing/cancelVsPause
   * (September 2026)
   */
  cancelSubscription(args: CancelSubscriptionArgs, options?: CallOptions): Promise<CancelSubscriptionReply>;

  /**
   * Recreate subscriptions: `POST /component/subscriptions/recreate`
   *
   * CANCELS subscriptions and provisions them anew for the same domains, so that the price of the first year applies
   * again (a seat costs more from the renewal that crosses 12 months). Mailboxes, OAuth data and autoRenew are kept;
   * each subscription gets a NEW id, and the mailboxes show as expired for some minutes. No extra charge is named. It
   * is queued. The docs print this path in their examples and `/subscriptions/recreate` in their prose. The reply is
   * not shown.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source:
   * docs.coldmailreseller.com/one-plus-year-subscription-overview-2111530m0 (2026); help guide,
   * subscriptions/oneYearPlusPricing and billing/resetSubscriptionPricing (September 2026)
   */
  recreateSubscriptions(args: RecreateSubscriptionsArgs, options?: CallOptions): Promise<RecreateSubscriptionsReply>;

  /**
   * Re-export a mailbox (Oauth): `POST /mailboxes/oauth`
   *
   * Exports a mailbox to a platform by OAuth. The mailbox's own provider decides which object is needed; the body
   * cannot override it. Validate the mailbox first, and do not queue it again while an export runs. It is queued; the
   * newer event mailbox.exported tells the end. The reply is not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 422, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, exports/oauthExports
   * (September 2026); title and method from docs.coldmailreseller.com/re-export-a-mailbox-oauth-14944486e0
   */
  reExportMailboxOauth(args: ReExportMailboxOauthArgs, options?: CallOptions): Promise<ReExportMailboxOauthReply>;

  /**
   * Update Platform Credential: `PUT /exports/platform-credential`
   *
   * Changes a stored login in place, keeping its `credentialId`: a new password, or, for INSTANTLY, the workspace to
   * export to (`orgId`). The only body that is printed holds `orgId`; that `credentialId` goes in the query, as when
   * removing, and that the rest is as when adding, is inferred. The reply is not shown.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path documented, request inferred, response inferred. Source: Help guide, exports/platformCredentials
   * (September 2026)
   */
  updatePlatformCredential(args: UpdatePlatformCredentialArgs, options?: CallOptions): Promise<UpdatePlatformCredentialReply>;

  /**
   * Add Platform Credentials: `POST /exports/platform-credential`
   *
   * Stores the login of a platform for a user and answers its `credentialId`. The login is tried at the platform
   * first; a wrong one is refused and not stored. Every call adds an entry, so one that is sent twice stores two.
   * EMAILBISON needs `metadata`; INSTANTLY needs a workspace chosen afterwards; REACHINBOX needs a paid plan there.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/add-platform-credentials-34618550e0 (2026-06-23); platforms beside EMAILBISON from the
   * help guide, exports/platformCredentialExport (September 2026)
   */
  addPlatformCredentials(args: AddPlatformCredentialsArgs, options?: CallOptions): Promise<AddPlatformCredentialsReply>;

  /**
   * Remove Platform Credential: `DELETE /exports/platform-credential`
   *
   * Removes a stored login. Adding it again gives another `credentialId`.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/remove-platform-credential-34618604e0 (2026)
   */
  removePlatformCredential(args: RemovePlatformCredentialArgs, options?: CallOptions): Promise<RemovePlatformCredentialReply>;

  /**
   * Get Connected Platforms: `GET /exports/platform-credentials`
   *
   * The stored logins of a user, by platform, without their passwords. A platform can have several. `connected` means
   * that a login is stored, not that it still works.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source:
   * docs.coldmailreseller.com/get-connected-platforms-34618532e0 (2026-06-23)
   */
  getConnectedPlatforms(args?: GetConnectedPlatformsArgs, options?: CallOptions): Promise<GetConnectedPlatformsReply>;

  /**
   * List platform workspaces: `GET /exports/platform-workspaces`
   *
   * The workspaces of a stored INSTANTLY login, whose id is then set as `orgId`. The reply is not shown.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide,
   * exports/platformCredentialExport and exports/platformCredentials (September 2026)
   */
  listPlatformWorkspaces(args: ListPlatformWorkspacesArgs, options?: CallOptions): Promise<ListPlatformWorkspacesReply>;

  /**
   * Export Mailboxes to Platform: `POST /exports/platform-exports`
   *
   * Queues mailboxes for export with a stored login. Login and mailboxes must belong to the user. The docs call the
   * list `componentMailboxIds`, the help guide `mailboxIds`. The docs call a 500 safe to repeat; whether a mailbox is
   * then exported twice is not said. That `userId` goes in the query is taken from the other export pages.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 403, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source:
   * docs.coldmailreseller.com/platform-exports-api-2124376m0 (2026-05-01); help guide,
   * exports/platformCredentialExport (September 2026)
   */
  exportMailboxesToPlatform(args: ExportMailboxesToPlatformArgs, options?: CallOptions): Promise<ExportMailboxesToPlatformReply>;

  /**
   * Get all pre warmed up mailboxes: `GET /pre-warmup`
   *
   * Offers whole domains with the mailboxes on them, warmed up already. It takes no `userId`. The reply pages in its
   * own way, with `currentPage` and `totalPages` flat in `data`. `purchasePrice` is paid when buying, `renewalPrice`
   * at each renewal.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500, 503.
   * Evidence: path documented, request documented, response documented. Source: Help guide, warmup/preWarmup
   * (September 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  getAllPreWarmedUpMailboxes(args?: GetAllPreWarmedUpMailboxesArgs, options?: CallOptions): Promise<GetAllPreWarmedUpMailboxesReply>;

  /**
   * Order pre-warmedup mailboxes: `POST /pre-warmup/order`
   *
   * Buys offered domains with their mailboxes, on one platform per order, paid from the wallet. It is queued, and ONE
   * ORDER CAN HALF SUCCEED: each domain ends in prewarmup.order.success, which carries the logins, or
   * prewarmup.order.failed (nothing left in the pool, wallet too low, domain restricted). There is no `confirm`.
   * `google` is needed for Google and `microsoftOauthRoute` for Microsoft, although the help guide leaves it out in a
   * shortened example. That it answers 201 is documented, the body is not shown.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 404, 422, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401, 400 (missingUserId), 404 (userNotFound).
   * Evidence: path documented, request documented, response inferred. Source: Help guide, warmup/preWarmup and
   * troubleshooting (September 2026); title from docs.coldmailreseller.com, navigation (2026-02-09)
   */
  orderPreWarmedupMailboxes(args: OrderPreWarmedupMailboxesArgs, options?: CallOptions): Promise<OrderPreWarmedupMailboxesReply>;

  /**
   * Create placement test: `POST /placement`
   *
   * Tests where mail of some mailboxes lands, and charges the wallet; `aiInsight` costs extra. The mailboxes must be
   * ACTIVE and have SMTP logins; a 400 names the one that has not. It is queued: read the reports.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 402, 404, 429, 500, 503.
   * A refusal leaves open whether it was bought, except: 401, 402 (insufficientWallet).
   * Evidence: path documented, request documented, response documented. Source: Help guide, warmup/placementTest
   * (September 2026)
   */
  createPlacementTest(args: CreatePlacementTestArgs, options?: CallOptions): Promise<CreatePlacementTestReply>;

  /**
   * Get placement reports: `GET /placement/reports`
   *
   * Results of placement tests, newest first, one entry per order. The entry is documented; whether `data` is the list
   * or holds it is not; read both. PENDING means that a test still runs; other states are not named.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 404, 429, 500, 503.
   * Evidence: path documented, request documented, response inferred. Source: Help guide, warmup/placementTest
   * (September 2026)
   */
  getPlacementReports(args?: GetPlacementReportsArgs, options?: CallOptions): Promise<GetPlacementReportsReply>;

  /**
   * Get Wallet Details: `GET /wallet`
   *
   * The partner's wallet: one for all customers, in US dollars. The title and GET are all that is known: the path is
   * inferred, and the reply is not shown.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500, 503.
   * Evidence: path inferred, request inferred, response inferred. Source:
   * docs.coldmailreseller.com/get-wallet-details-17995483e0, navigation only (2026-02-09)
   * @experimental No source shows this path.
   */
  getWalletDetails(args?: Record<string, never>, options?: CallOptions): Promise<GetWalletDetailsReply>;

  /**
   * Send error: `POST /send-error`
   *
   * Reports an error to the provider, going by its title. The title and POST are all that is known: path, body and
   * reply are inferred.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 429, 500, 503.
   * Evidence: path inferred, request inferred, response inferred. Source:
   * docs.coldmailreseller.com/send-error-20089972e0, navigation only (2026-02-09)
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  sendError(args: SendErrorArgs, options: CallOptions & { readonly allowInferred: true }): Promise<SendErrorReply>;

  /**
   * The way to an endpoint that is not described here: same auth, limits, timeouts and redaction, the raw response
   * back.
   * Anything but GET and HEAD is treated as spending money and never sent again, unless `init.effect` says what it is.
   */
  fetch(path: string, init?: RawInit, options?: CallOptions): Promise<Response>;
}
