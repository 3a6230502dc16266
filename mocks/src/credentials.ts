/**
 * Secrets between the sample city's institutions and the platform. They open nothing but the stand-ins;
 * the launcher hands the same values to both sides.
 */
export const credentials = {
  wechat: {
    miniProgramAppId: 'wx0000000000policy',
    miniProgramSecret: '5f1d0a7b3c9e4826a1b0c2d3e4f50617',
    /** The service account used for sign-in in H5. */
    serviceAppId: 'wx0000000000direct',
    serviceSecret: '8a7b6c5d4e3f20191827364554637281',
    pushToken: 'policydirectpush',
    encodingAesKey: 'pd3Yk8Qw2Zr7Vt1Xn6Bm4Lc9Hs5Jg0FdEaUiOpTyRqW',
  },
  sms: {
    secretId: 'AKIDpolicydirectsample0000000000000',
    secretKey: 'c2FtcGxlY2l0eXNtc3NlY3JldGtleTAx',
    sdkAppId: '1400000001',
    signName: '长春政策直达',
  },
  bank: {
    clientId: 'policy-direct',
    secret: '1b6f2a9c0d4e8b7a5c3d1e0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b',
  },
  treasury: { secret: 'treasury-8d0f3c5b7a9e412f6c1d' },
  /** Every office signs its lists with a key made from this one and its code. */
  offices: { secret: 'offices-5b2e9a7740c14d8fa3b6' },
  exchange: { token: 'exchange-4c1f0b7e92d84a06b5e3' },
  identity: { clientId: 'policy-direct', clientSecret: 'identity-7d20c6e1f94b4b3fa8c5' },
  license: { clientId: 'policy-direct', clientSecret: 'license-19e5b0a7d3c84f62b7f1' },
  sso: { clientId: 'policy-direct', clientSecret: 'sso-e6a3904cd17b4d58923c' },
} as const

/** Accounts money is paid from: one per executor, opened with the sample city's bank. */
export const payerAccounts: readonly {
  readonly accountNumber: string
  readonly accountName: string
  /** Balance on the city's first day, in 分. */
  readonly openingFen: number
}[] = [
  { accountNumber: '1600220100000001', accountName: '长春市失业保险基金支出户', openingFen: 500_000_000_000 },
  { accountNumber: '1600220100000002', accountName: '长春市财政局零余额账户', openingFen: 800_000_000_000 },
  {
    accountNumber: '1600220100000003',
    accountName: '长春市民政局困难群众救助专户',
    openingFen: 300_000_000_000,
  },
  { accountNumber: '1600220100000004', accountName: '长春市就业补助资金专户', openingFen: 200_000_000_000 },
]
