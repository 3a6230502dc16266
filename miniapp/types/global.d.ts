/// <reference types="@tarojs/taro" />
declare module '*.css'
/** Where the BFF answers: empty in H5 (same origin), an absolute address in WeChat. */
declare const API_BASE_URL: string
/** Appids of the partner mini-programs that answer an authorisation, by purpose; empty where none is agreed. */
declare const PARTNER_APPS: Partial<Record<string, string>>
declare const process: { env: { TARO_ENV: 'weapp' | 'h5'; NODE_ENV: string; TARO_APP_GALLERY?: string } }
